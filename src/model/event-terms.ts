/**
 * https://schema.org/EventStatusType
 *
 * @cssstate scheduled - The event takes place as announced.
 * @cssstate cancelled - The event does not take place.
 * @cssstate postponed - The event takes place later; the new date is not known yet.
 * @cssstate rescheduled - The event takes place on another date.
 * @cssstate moved-online - The event takes place online instead.
 */
export const EVENT_STATUS = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
} as const;
export type EventStatus = keyof typeof EVENT_STATUS;
export const EVENT_STATUSES = Object.keys(EVENT_STATUS) as EventStatus[];

/** https://schema.org/EventAttendanceModeEnumeration */
export const ATTENDANCE_MODE = {
  online: 'OnlineEventAttendanceMode',
  offline: 'OfflineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
} as const;
export type AttendanceMode = keyof typeof ATTENDANCE_MODE;
