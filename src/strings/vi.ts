import type { Strings } from './strings.js';

export const vi: Strings = {
  language: 'vi',
  phase: {
    unscheduled: 'Dự kiến',
    upcoming: 'Sắp diễn ra',
    today: 'Hôm nay',
    live: 'Đang diễn ra',
    started: 'Đã bắt đầu',
    ended: 'Đã kết thúc',
  },
  status: {
    cancelled: 'Đã hủy',
    postponed: 'Đã hoãn',
    rescheduled: 'Đã đổi ngày',
    'moved-online': 'Chuyển sang trực tuyến',
  },
  notice: {
    cancelled: 'Sự kiện này đã bị hủy.',
    postponed: 'Sự kiện này đã được hoãn lại.',
    rescheduled: 'Ngày tổ chức đã thay đổi.',
    'moved-online': 'Sự kiện này đã chuyển sang hình thức trực tuyến.',
  },
  kind: {
    online: 'Sự kiện trực tuyến',
    offline: 'Tham dự trực tiếp',
    mixed: 'Trực tiếp và trực tuyến',
  },
  action: {
    registrationUrl: 'Đăng ký',
    joinUrl: 'Tham gia ngay',
    recordingUrl: 'Xem bản ghi hình',
    followUpUrl: 'Sự kiện tiếp theo',
  },

  sideEventTo: superEvent => `Sự kiện bên lề của ${superEvent}`,
  plannedFor: 'Ngày dự kiến ban đầu:',
  timeToBeAnnounced: 'Giờ sẽ thông báo sau',
  dateToBeAnnounced: 'Ngày sẽ thông báo sau',
  yourTime: (time, zone) => `${time} theo giờ của bạn (${zone})`,
  timeIn: (time, place, zone) => `${time} theo giờ ${place} (${zone})`,
  eventTime: (time, zone) => `${time} theo giờ của sự kiện (${zone})`,
  localTime: time => `${time} theo giờ địa phương nơi tổ chức`,
  changeZone: 'Đổi múi giờ',
  zone: 'Múi giờ',
  hiddenZone:
    'Có thể trình duyệt đang ẩn múi giờ của bạn. Nếu giờ hiển thị không đúng, hãy chọn múi giờ của bạn.',
  // `Intl` writes "Ngày kia" (in two days) with a capital letter, wherever it stands.
  ends: distance => `Kết thúc ${distance.toLowerCase()}`,
  started: distance => `Đã bắt đầu ${distance}`,
  ended: 'Sự kiện này đã kết thúc.',

  startsIn: time => `Bắt đầu sau ${time} nữa`,
  startsSoon: 'Bắt đầu sau chưa đầy một phút nữa',
  pause: 'Tạm dừng đếm ngược',
  resume: 'Tiếp tục đếm ngược',

  addToCalendar: 'Thêm vào lịch',
  removeFromCalendar: 'Hủy trong lịch',
  calendarFile: 'Apple và lịch khác',
  calendarFileNote: 'tệp .ics',

  location: 'Địa điểm',
  duration: 'Thời lượng',
  price: 'Phí tham dự',
  free: 'Miễn phí',
  inLanguage: 'Ngôn ngữ',
  audience: 'Đối tượng tham dự',
  everyone: 'Tất cả mọi người',
  dialIn: 'Nghe qua điện thoại',
  notAvailable: 'Không có',
  performer: 'Với sự tham gia của',
  doorTime: 'Đón khách từ',

  programme: 'Chương trình và bối cảnh',

  loading: 'Đang tải sự kiện…',
  failed: 'Không tải được sự kiện.',
  retry: 'Thử lại',

  invite: 'Mời mọi người',
  share: {
    native: 'Chia sẻ',
    copy: 'Sao chép liên kết',
    invitation: 'Sao chép lời mời',
    email: 'Chia sẻ qua email',
    qr: 'Hiện mã QR',
  },
  shareOn: service => `Chia sẻ qua ${service}`,
  newTab: 'mở trong thẻ mới',
  copied: 'Đã sao chép',
  copyByHand: 'Hãy sao chép thủ công',
  qrCode: 'Mã QR chứa liên kết đến sự kiện',
  qrHint: 'Quét mã để mở trang sự kiện hoặc in mã lên áp phích.',
  downloadQr: 'Tải xuống dạng SVG',
};
