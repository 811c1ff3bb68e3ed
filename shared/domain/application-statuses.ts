/** How an application stands, in the order in which it usually goes. */
export const applicationStatuses = ['draft', 'sent', 'interview', 'offer', 'rejected', 'withdrawn'] as const
