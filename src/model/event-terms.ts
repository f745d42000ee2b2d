/**
 * https://schema.org/EventStatusType
 *
 * @cssstate scheduled - It takes place as announced.
 * @cssstate cancelled - It does not take place.
 * @cssstate postponed - It takes place later; when is not known yet.
 * @cssstate rescheduled - It takes place at another date.
 * @cssstate moved-online - It takes place online instead.
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
