package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.LaoWords;
import org.coopbriefs.extraction.LearningWords;
import org.coopbriefs.extraction.mention.KeyPattern;

/** The words round a number of learners that tell whether and when they are taught. */
final class LearnerWords {

    static final KeyPattern TAUGHT =
            KeyPattern.words(
                    LearningWords.TEACHING
                            + "|học việc|thực hành(?= (?:tại|ở|kỹ thuật|lâm sàng))|cầm tay chỉ việc|làm chủ|thành thạo|hướng dẫn (?:vận hành|sử dụng|kỹ thuật|cách|quy"
                            + " trình|nghiệp vụ|thực hành)|chuyển giao (?:kỹ thuật|công nghệ|quy"
                            + " trình|kinh nghiệm)|kèm cặp|truyền đạt|nuôi ăn học|bồi dưỡng|tập huấn|huấn luyện|dạy|giảng"
                            + " dạy|tuyển sinh|nhập học|tốt nghiệp|bế giảng|khai giảng|khóa"
                            + " học|khóa|lớp|du học|(?<!đại |trung |khoa |tiểu )học(?!"
                            + " (?:sinh|viên|kỳ|phí|vị|hàm|thuật|đường|hỏi|tập kinh nghiệm))|thực tập|trưởng thành|ra"
                            + " trường|(?:cấp|trao|nhận) (?:bằng|chứng chỉ|chứng nhận)|truyền nghề|trained?|training|taught|courses?|graduated?|enroll?(?:ed|s)?|study|"
                            + "studied|studying|scholarships?|learn(?:ed|ing|s)?|classes|class|degrees?");

    /** Whatever follows is taught. */
    static final KeyPattern TEACHES =
            KeyPattern.words(
                    "mở [^,;]{0,15}(?:lớp|khóa)|đào tạo|(?:cấp|trao) (?:bằng|chứng chỉ)|dạy(?: nghề| chữ| tiếng \\p{L}{1,5})?|bồi dưỡng|tập huấn|nuôi ăn học|"
                            + "trained|taught|training for");

    static final KeyPattern TAUGHT_BEHIND =
            KeyPattern.words(
                    "(?:đến|tới|về|qua) (?:\\p{L}{1,8} ){1,4}học(?! (?:sinh|viên|hỏi|tập kinh nghiệm))|vào (?:trường|đại học|cao đẳng|học viện)|học (?:cao học|đại học|cao đẳng|thạc sĩ|trung cấp|nghề)|went through|ngồi trên ghế|trên giảng đường|ngồi ghế|(?:nhận|hưởng) học bổng|được|bước vào|nhập trường|chứng chỉ|bound for|scholarships|(?:tấm|lấy|nhận|cấp) bằng|vào học|ra trường|trúng tuyển|đỗ|sang (?:\\p{L}{1,8} ){0,3}học|sang"
                            + " đào tạo|du học|học tập|theo học|nhập học|tốt nghiệp|nghiên cứu|học"
                            + " (?:tại|ở|tiếng|các|hệ|ngành)|are|were|have|study|studying|graduated|trained|"
                            + "learning|enrolled|attended|arrived|(?:will|to) (?:follow|join|come)|started|began|at");

    static final KeyPattern TAUGHT_BEHIND_LIST =
            KeyPattern.of(
                    "^[^;.:\\d]{0,110} have (?:learned|studied|graduated|been trained)(?!\\p{L})|^[^;.:\\d]{0,110} whom [^;.,]{0,50}(?:welcomed|admitted|received|enrolled)(?!\\p{L})|^[^;.:\\d]{0,110}(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?[^;.:\\d]{0,60})?(?<!\\p{L})(?:(?:nhận|được cấp|được trao|lấy) (?:giấy )?(?:chứng chỉ|chứng nhận|bằng)|(?:hoàn thành|kết thúc|dự|bắt đầu|vào|bước vào|theo)"
                            + " (?:khóa|lớp)|được (?:[^;.]{0,60} )?(?:"
                            + LearningWords.TEACHING
                            + "))(?!\\p{L})");

    static final KeyPattern DONE =
            KeyPattern.words(
                    "taking in|took in|takes? in|bàn giao|có thêm|đã|(?:lớp|khóa)(?: \\p{L}{1,10}| \\d{1,2}){0,6} (?:có|gồm|cho)|nuôi ăn"
                            + " học|đón|chia tay|tiễn|tổng kết|brought|đào tạo|nhận|tiếp nhận|(?<!trung |cao |các |sơ"
                            + " |cung )cấp(?! (?:cao|tỉnh|huyện|xã))|trao(?!"
                            + " đổi)|bố trí|xét cấp|tài trợ|dành|cử|gửi|đưa|đón|tuyển|vừa|bế giảng|khai giảng|mở|tổ chức|tốt"
                            + " nghiệp|nhập học|hoàn thành|với|bồi dưỡng|tập"
                            + " huấn|dạy|has|have|had|enrolled|welcomed|held|organi[sz]ed|opened|ran|concluded|completed|hosted"
                            + " a|awarded|trained|"
                            + "received|taught|conferred|presented|finished|graduated|granted|handed|sent|provided|gave|offered|admitted");

    static final KeyPattern DONE_BEHIND =
            KeyPattern.words(
                    "đã|vừa|được (?:\\p{L}{1,8} ){0,3}hỗ trợ$|trưởng thành từ|bước vào|vào (?:học|lớp|trường|đại học|cao đẳng)|went through|received (?:\\p{L}{1,8} )?(?:diplomas?|degrees?|certificates?)|nhập trường|(?:nhận|hưởng) học bổng|bound for|on (?:full )?scholarships|(?:học|thi|tập huấn) xong|(?:trở về|về nước|kết thúc|hoàn"
                            + " tất|qua) (?:[^,;]{0,20} )?(?:khóa|lớp|học)|(?:cầm|nhận|lấy) [^,;]{0,25}bằng|được (?:[^,;]{0,40} )?(?:đào tạo|cấp|nhận|tiếp"
                            + " nhận|cử|tuyển|bồi dưỡng|tập huấn|gửi|dạy|trao)|tốt nghiệp|nhập học|được (?:[^,;]{0,30} )?(?:gọi|mời)|hoàn"
                            + " thành|ra trường|sang (?:\\p{L}{1,8} ){0,4}?(?:học|đào tạo|du"
                            + " học)|finished|graduated|(?:was|were|been)"
                            + " (?:trained|sent|admitted|awarded)|wrapped up|concluded|came to an end|completed|attended|arrived|joined|c[ao]me to study|(?:gone|went|returned) home|(?:started|began|opened|entered|took up) (?:\\p{L}{1,12} ){0,3}(?:courses?|class(?:es)?|training|stud(?:y|ies)|programmes?|programs?|(?:school )?year|term)");

    static final KeyPattern PRESENT_BEFORE =
            KeyPattern.words(
                    "(?<!thực |phát |thể |xuất |biểu )hiện|lúc này|đang|quản lý(?! (?:cho|của|nhà nước|kinh tế|giáo dục|hành"
                            + " chính|đất đai|kinh doanh|xã hội|đô thị|tài chính|rừng|biên"
                            + " giới|dự án|công|bệnh viện|trường học))|năm học này"
                            + " còn|(?:giờ|nay)(?: này| đây)? (?:vẫn )?còn|vẫn còn|hosts|home to|currently|now|(?:at )?present|there are");

    /** "trao học bổng cho 88 sinh viên đang học": given, whatever they do now. */
    static final KeyPattern SCHOLARSHIPS_TO =
            KeyPattern.of(
                    "(?<!\\p{L})(?:trao|cấp|tặng|dành|gửi|awarded|gave|given|granted|presented)(?: (?!để)[\\p{L}]{1,10}){0,4}?"
                            + " (?:học bổng|scholarships)(?: [\\p{L}]{1,10}){0,3}? (?:cho|tới|đến|to)(?:"
                            + " (?:hơn|gần|trên|khoảng|more than|nearly|over|about))? $");

    static final KeyPattern PRESENT_BEHIND =
            KeyPattern.words(
                    "đang|ngồi (?:trên )?ghế|(?<!thực |phát |thể |xuất |biểu )hiện|currently|now|are studying|are"
                            + " learning|are \\p{L}{3,10} and (?:studying|learning)|attend(?= (?:the )?(?:\\p{L}{2,12} ){0,4}(?:college|university|school|academy))|are enrolled|is studying|on (?:its|the) rolls|this term|in class|still|chưa kết thúc");

    static final KeyPattern PAST_AND_PRESENT = KeyPattern.words("đã và đang", "đã, đang");

    static final KeyPattern STAYS =
            KeyPattern.words(
                    "học tập|theo học|(?<!từng )(?<!đã )học (?:tại|ở)|ăn ở|lưu trú|in its (?:colleges|universities|schools)|"
                            + "at (?:the )?(?:universit|college|school)\\p{L}{0,5}|"
                            + "ở (?:trường|đại học|học viện|ký túc xá|phân hiệu)|"
                            + "tại (?:trường|các trường|đại học|học viện|phân hiệu)|ở lại");

    /** "50 lưu học sinh Lào, dự buổi gặp mặt". */
    static final KeyPattern ATTENDS_NEXT =
            KeyPattern.of(
                    "^[^,;.\\d]{0,50}, (?:đã |cùng |cũng )?(?:đến |tới |về )?(?:dự(?! kiến| án|"
                            + " toán)|tham dự|có mặt|tham gia)(?!\\p{L})");

    /** Behind people whom nothing else calls learners. */
    static final KeyPattern STUDIES =
            KeyPattern.words(
                    "lo (?:trọn gói )?(?:chi phí|kinh phí)|nuôi ăn|cưu mang|tốt nghiệp|nhập học|theo học|du học|ra trường|(?:vào|đang|đi) học|học (?:tại|ở|lớp|dự bị|nghề|đại học|cao"
                            + " đẳng|chuyên ngành|hệ|ngành|các ngành|tiếng)|học tập(?= (?:tại|ở))(?! kinh nghiệm)|sang (?:\\p{L}{1,8} ){1,5}học(?! (?:hỏi|sinh|tập))|(?:have |has )?(?:studied|learned) (?:at|in)");

    static final KeyPattern REGULAR =
            KeyPattern.words(
                    "(?:hệ )?chính quy|đại trà|vào lớp 10|(?:thí sinh|tân sinh viên) (?:trúng tuyển|nhập học)");

    static final KeyPattern SENT_OFF =
            KeyPattern.words("cử|gửi|đưa|đi (?:học|bồi dưỡng|tập huấn|đào tạo)|sent");

    /** "tiếp nhận 24 em ... sang theo học". */
    static final KeyPattern TAKEN_IN =
            KeyPattern.words(
                    "tiếp nhận|đón|nhận(?! (?:thức|định|xét))|tuyển|received|admitted|taking in|took in|welcomed");

    static final KeyPattern TO_STUDY =
            KeyPattern.words(
                    "(?:sang|đến|vào|về|qua) (?:[\\p{L}-]{1,12} ){0,5}?(?:học|theo học|nhập học|học"
                            + " tập|đào tạo|du học|ăn học)",
                    "to study|for training");

    static final KeyPattern ATTENDS_BEHIND =
            KeyPattern.words(
                    "tham dự|dự(?! (?:án|kiến|toán|thảo|báo|định|phòng|trữ|tuyển|bị))|tham gia|có"
                            + " mặt|giao lưu|biểu diễn|thi đấu|hiến máu|attended(?! (?:\\p{L}{1,10}"
                            + " ){0,3}(?:courses?|class(?:es)?|training|lessons|universit))|took"
                            + " part|participated|cổ vũ|diễu hành");

    static final KeyPattern MET_BEFORE =
            KeyPattern.words(
                    "đại biểu, (?:trong đó|gồm)(?: có)?|mở cửa đón|phục vụ|đáp ứng|phần thưởng|khen thưởng|giấy khen|bằng khen|huy hiệu|kỷ niệm chương|huân chương|biểu"
                            + " dương|gặp|gặp gỡ|gặp mặt|thăm hỏi|động viên|tặng quà|trao quà|suất"
                            + " quà|phần quà|khám bệnh|khám|giao lưu với|sự tham gia của|sự tham dự"
                            + " của|sự góp mặt của|(?<!cuối |vô )cùng|có mặt|thu hút|quy mô|met|meeting"
                            + " with|xe đạp|học sinh nghèo|phòng học|trường học|chỗ ở|sức chứa|chỗ"
                            + " học|đủ chỗ|bắt giữ|đối tượng");

    /** Children who are looked after: pupils, where they are from abroad. */
    static final KeyPattern FOSTERED =
            KeyPattern.words(
                    "đỡ đầu",
                    "nhận nuôi(?! (?:ăn )?học)",
                    "nuôi dưỡng",
                    "nâng bước",
                    "foster(?:ed|s)?");

    /** Victims and patients, and how many more or fewer than before or elsewhere. */
    static final KeyPattern NO_LEARNERS =
            KeyPattern.words(
                    "giành(?: được)?|thiệt mạng|mất tích|bị thương|sinh mạng|tử vong|người chết|nhà cửa|ca"
                            + " mắc|cách ly|(?<!sửa )chữa(?! cháy)|schools with|mổ|bệnh nhân|khám|(?:phát|cấp) thuốc|ban chấp hành|ban thường vụ|đủ chỗ|places for|room for",
                    "(?:ít|nhiều|cao|thấp|nhỉnh) hơn|thay (?:cho|vì)|so với|up from|instead of|compared (?:with|to)",
                    "vượt(?! (?:khó|qua|lên|biên|trùng|núi|suối))",
                    "cả nước|toàn quốc|nationwide|nội biên|gia đình thứ hai|(?:bố|cha) mẹ"
                            + " nuôi|con nuôi",
                    "tăng(?! (?:lên|đến|tới))",
                    "giảm");

    /** All who learn here, unless they are called those from abroad. */
    static final KeyPattern WHOLE_PROVINCE =
            KeyPattern.words("(?:toàn|cả) (?:tỉnh|huyện|thành phố)(?! bạn)");

    static final KeyPattern VICTIMS_BEHIND =
            KeyPattern.words(
                    "mất tích|thiệt mạng|bị thương|tử vong|nhà cửa|sơ tán|cách ly|mắc bệnh|bị (?:bệnh|tim)|missing|dead");

    /** "6 em không theo học, 3 em về nước vì lý do sức khỏe": nobody is taught any further. */
    static final KeyPattern LEFT_BEHIND =
            KeyPattern.of(
                    "^ ?(?:[\\p{L}-]{1,10} ){0,4}?(?:(?:không|chưa)(?! (?:tốt nghiệp|ra trường|kết thúc|hoàn thành|về|chỉ|kể|những|phải|mất|may))"
                            + "|bỏ học|thôi học|xin (?:thôi|nghỉ|chuyển|bảo lưu)|nghỉ học|bảo lưu|chuyển (?:sang )?trường|bị (?:buộc|đình chỉ)"
                            + "|(?:về nước|trở về|nghỉ) (?:vì|do|giữa chừng|trước)|dropped out|withdrew|did not|could not|have not|left early)(?!\\p{L})");

    static final KeyPattern LAO_BEHIND =
            KeyPattern.words(
                    LaoWords.ANY
                            + "|tỉnh bạn|nước bạn|bạn lào|phía bạn|của"
                            + " bạn|laotian|campuchia|trung quốc|thái"
                            + " lan|chinese|cambodian|thai|khmer|lưu học sinh|lhs");

    /** Peoples of the Vietnamese highlands. */
    private static final String HOME_PEOPLE =
            "(?:người|đồng bào|học sinh|sinh viên|học trò) (?:dân tộc )?(?:mông|thái(?! lan)|khơ mú|dao|kinh|tày|nùng|xơ đăng|ba na|gia rai|ê đê|vân kiều|pa cô|tà ôi|cơ tu|giẻ triêng|rơ măm|brâu)";

    /** For whom scholarships are that no sentence gives to Laos. */
    static final KeyPattern OF_THE_HIGHLANDS = KeyPattern.words(HOME_PEOPLE);

    static final KeyPattern NOT_LAO =
            KeyPattern.words(
                    "người việt|việt kiều|gốc việt|kiều bào|nghèo|hiếu học|vượt khó|khuyết tật|cam kết về|trạm y tế xã|mồ"
                            + " côi|tiểu học|mầm non|dân tộc thiểu số|(?:của|trên địa bàn|các)"
                            + " (?:huyện|xã|thị xã|phường)|"
                            + HOME_PEOPLE);

    /** Pupils of one's own, where the sentence names nobody from abroad. */
    static final KeyPattern AT_HOME =
            KeyPattern.words(
                    "học sinh (?:thpt|thcs|giỏi|nghèo|phổ thông)|(?:của|trong|ngoài|toàn|cả)"
                            + " (?:tỉnh|huyện|xã|thị xã|thành phố)|địa phương|trên địa"
                            + " bàn|phòng học|công nhân|lao động|người dân|doanh nghiệp|khách");

    static final String SCHOOL =
            "(?:nhà )?trường|học viện|đại học|đh|cao đẳng|phân hiệu|ký túc xá|khoa";

    static final KeyPattern SCHOOL_HAS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:"
                            + SCHOOL
                            + "|tỉnh)(?!\\p{L})[^,;.]{0,60} (?:có(?: thêm)?|còn|quản lý|(?:hiện |đang |hiện đang )?(?:đào tạo|nuôi dạy))"
                            + " (?:gần |hơn |trên |khoảng |tổng số )?$");

    static final KeyPattern SCHOOL_LIST =
            KeyPattern.of("(?<!\\p{L})(?:" + SCHOOL + ")(?!\\p{L})[^;.\\d]{0,80}: $");

    static final KeyPattern OF_SCHOOL =
            KeyPattern.of("^[^;.\\d]{0,40} của (?:lớp|khóa|" + SCHOOL + ")(?!\\p{L})");

    static final KeyPattern TAKES =
            KeyPattern.words(
                    "nhận|đón|tuyển|cấp|dành|gửi|cử|lưu học sinh|bế giảng|khai giảng|khóa|lớp|nhập học|took|received|admitted");

    static final KeyPattern LAO_LESSONS =
            KeyPattern.words(
                    "(?:lớp|khóa|dạy|học|đào tạo|bồi dưỡng)(?: \\p{L}{1,8}){0,3} tiếng lào");

    static final KeyPattern ABROAD =
            KeyPattern.words(
                    "sang|học bổng|cử|gửi|tại (?:tỉnh |thủ đô |nước )?(?:bạn|lào)|đại học");

    static final KeyPattern LEARNER_NOUN =
            KeyPattern.words(
                    "lưu học sinh|lhs|học sinh|sinh viên|học viên|du học sinh|students|trainees");

    static final KeyPattern TEACHERS_SENT =
            KeyPattern.words(
                    "sang (?:[^,;]{0,30} )?(?:giảng )?dạy|đứng lớp|lên lớp|giảng bài|dạy tiếng"
                            + " việt|phụ trách|chủ nhiệm|cử (?:sang |đến |đi )?dạy|to teach|tình nguyện");

    /** "Số sinh viên ... đang theo học là 94 em": the noun stands before its number. */
    static final KeyPattern TOTAL_OF =
            KeyPattern.of(
                    "(?<!\\p{L})(?:số|khóa|lớp|lứa|đợt) (?:lượng )?(?:em |các em )?(?:lưu học sinh|lhs|học sinh|sinh"
                            + " viên|học viên|cán bộ|người [^;]{0,60}(?:đào tạo|bồi dưỡng|cấp (?:bằng|chứng chỉ)|tốt nghiệp|theo học|qua (?:các |những )?(?:lớp|khóa))|đang)(?!\\p{L})[^;]{0,160}"
                            + "(?: (?:là|lên|tới|đến|đạt|còn|có)|:) (?:gần |hơn |trên |khoảng )?$"
                            + "|(?<!\\p{L})(?:number of (?:\\p{L}{2,12} ){0,3}students|enrol?lment)(?!\\p{L})[^;.]{0,90} (?:is|stands at|at|reached|to) $");

    /** "Lũy kế từ năm 2008 đến nay: 517 người". */
    static final KeyPattern TALLY =
            KeyPattern.of(
                    "(?<!\\p{L})(?:lũy kế|cộng dồn|^(?:tổng )?cộng|(?:nâng|đưa) (?:tổng )?số|tổng số|(?:bringing|raising|lifting|taking) the (?:total|number)|(?:tới|đến) nay|riêng (?:lưu học sinh|du học sinh|lhs|sinh viên|học sinh|học viên))(?!\\p{L})[^;.]{0,90}(?::| là| lên| to| past) (?:gần |hơn |trên |khoảng )?$");

    /** "Lớp học khai giảng cuối tháng 9, có 37 học viên". */
    static final KeyPattern CLASS_HAS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:lớp|khóa)(?= (?:học|dạy|bồi dưỡng|tập huấn|đào tạo|trung cấp|cao cấp|sơ cấp|ngắn|tiếng|này|mở|khai))[^;.]{0,110}, (?:có|gồm|với)"
                            + "(?: (?:gần|hơn|trên|khoảng|tất cả|tổng cộng)){0,2} $");

    /** "24 học viên của lớp". */
    static final KeyPattern OF_CLASS = KeyPattern.of("^ (?:của|trong) (?:lớp|khóa)(?!\\p{L})");

    /** "Khóa tốt nghiệp năm nay của trường có 1.870 sinh viên". */
    static final KeyPattern WHOLE_SCHOOL =
            KeyPattern.of(
                    "(?<!\\p{L})(?:(?:khóa|lứa|đợt|số) [^,;.\\d]{0,40} (?:của|toàn|cả) (?:nhà )?trường|toàn (?:nhà )?trường|cả trường|quy mô)"
                            + "[^,;.\\d]{0,20} (?:có|là|gồm|đạt) ");

    /** "gặp mặt 10 sinh viên tỉnh A, mới đến nhập học". */
    static final KeyPattern NEWCOMERS =
            KeyPattern.of(
                    "^[^;.\\d]{0,70}(?<!\\p{L})(?:mới|vừa) (?:(?:đến|sang|vào|qua) )?(?:nhập học|học|làm thủ tục nhập học)(?!\\p{L})");

    /** "Trường hiện có 5.200 sinh viên, trong đó có 146 lưu học sinh Lào". */
    static final KeyPattern SCHOOL_COUNTS =
            KeyPattern.of(
                    "(?<!\\p{L})(?:"
                            + SCHOOL
                            + ")(?!\\p{L})[^;.\\d]{0,60} (?:có|là|mở (?:\\d{1,3}|\\p{L}{2,6}) (?:lớp|khóa) (?:với|cho)|tuyển(?: sinh)?|đào tạo)"
                            + "(?: (?:được|tổng cộng|tổng số|gần|hơn|trên|khoảng)){0,2} $");

    /** "3.200 học viên, chủ yếu là cán bộ cơ sở trong tỉnh". */
    static final KeyPattern FROM_HERE =
            KeyPattern.of(
                    "^[^;.]{0,60}(?<!\\p{L})(?:trong|trong toàn|của|toàn|khắp|ngoài) (?:tỉnh|huyện|thành phố)(?! bạn|\\p{L})|^[^;.]{0,40}(?<!\\p{L})(?:người địa phương|(?:từ )?(?:lớp 1|mầm non|mẫu giáo)(?!\\d))");

    /** Pupils of the villages round a school that was built for them. */
    static final KeyPattern OF_VILLAGES =
            KeyPattern.of(
                    "^ (?:của|ở|từ|thuộc|trong) (?:\\d{1,2} |các |hai |ba |bốn |năm |sáu |những )?(?:cụm )?(?:bản|thôn|xóm)(?!\\p{L})");

    static final KeyPattern OWN_NAME =
            KeyPattern.of("^ ?(?:(?:người|em) là )?(?:lưu học sinh|lhs|du học sinh|lưu học viên)");

    private LearnerWords() {}
}
