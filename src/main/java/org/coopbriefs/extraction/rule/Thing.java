package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;
import org.coopbriefs.extraction.mention.MoneyMention;
import org.coopbriefs.extraction.mention.MoneyReader;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.text.VietnameseText;

/** What a number counts, where it is a thing that may be given. */
final class Thing {

    private static final KeyPattern NOT_GOODS =
            KeyPattern.of(
                    "^ ?(?:(?:các|cái|chiếc) )?(?:tuổi|(?:tấn|tạ|kg|lít)(?= ?[,.;]|$)|kho|đêm|nông trường|việc|món quà|chị|nhân khẩu|dân|bạn trẻ|bạn|y|tòa|hộ dân|du khách|khách|visitors|foreign|tourists|guests|tấn rác|neighbou?rs|nations|peoples|localities|governments|leaders|cities|armies|sectors|parties|bà con|nạn nhân|thi thể|con em|ngân hàng|tân sinh viên|đồng bào|người dân|victims?|banks?|tại|ở|trong|đến|tới|và|với|trên|của|cho|từ|là|hệ"
                            + " thống(?! (?:màn hình|loa|âm thanh|máy|thiết bị|camera|lọc|điện|đèn|họp))|chỉ tiêu|người|em|cháu|học sinh|sinh viên|lưu học sinh|lhs|học"
                            + " viên|cán bộ|công chức|chiến sĩ|đồng chí|đ/c|đại biểu|thành viên|hộ|gia"
                            + " đình|tỉnh|huyện|xã|bản|thôn|nước|bên|thành phố|địa phương|đơn"
                            + " vị|sở|ngành|đoàn|đội|tổ|nhóm|tập thể|hội viên|chi hội|cụm bản|ban (?:công tác|chỉ đạo|quản lý|liên lạc)|cá"
                            + " nhân|năm|tháng|ngày|tuần|giờ|lần|lượt|đợt|vụ|ca|trường hợp|đối tượng|dự"
                            + " án|công trình|hạng mục|nội dung|lĩnh vực|văn bản|biên bản|bản ghi"
                            + " nhớ|thỏa thuận|bằng khen|giấy khen|huân chương|huy chương|bộ(?= (?:ở|tại|do)(?!\\p{L})|[,.;]|$)|kỷ niệm"
                            + " chương|cờ|bức trướng|bức tranh|lẵng"
                            + " hoa|phòng|tầng|lớp|trường|ngôi|căn|nhà|cầu|km|m2|mét|ha|hài cốt|bộ hài"
                            + " cốt|liệt sĩ|liệt sỹ|mộ|cột mốc|mốc|suất học bổng|suất (?:đào tạo|học)|học bổng|chỉ tiêu|phần"
                            + " trăm|điểm|giải|trận|khóa|chương trình|hoạt động|thông tin|ý kiến|câu hỏi|cuộc gọi|hồ sơ|đơn thư|quan chức|thân nhân|nhà báo|phóng viên|nhân chứng|mẫu|bác sĩ|y bác sĩ|giáo"
                            + " viên|giảng viên|chuyên gia|bệnh nhân|doanh nghiệp|công ty|nhà đầu"
                            + " tư|kỳ|mặt|phía|dân tộc|quân|tiết mục|đất nước|đồn|trạm|tiểu đoàn|đại"
                            + " đội|trung tâm|cơ sở|khu|bệnh viện|ngư"
                            + " dân|chuyến|tuyến|triệu|tỷ|đồng|cặp|mối|loại|nghìn|vạn|trăm"
                            + "|cử nhân|thạc s[ĩỹ]|tiến s[ĩỹ]|from|đã|sẽ|đang|được|bị|kỹ thuật viên|điều dưỡng|nhân viên|kỹ sư|tình nguyện|thanh niên|phụ nữ|nông"
                            + " dân|dược sĩ|y tá|nghệ nhân|nghệ sĩ|công nhân|bức thư|lá thư|of them|of these|midwives|nurses|soldiers|volunteers|staff|sets(?! of (?!remains))|times|years?|months?|days?|people|students?|officials?|families|provinces?|districts?|sides?|countries|works?|schools?(?! (?:bus|bag|suppl|desk|book|uniform))|rooms?|buildings?|projects?|delegat\\p{L}{1,8}|scholarships?|companies|agreements?|doctors?|teachers?|experts?|million|billion|lao|hours|sets"
                            + " of remains|remains|percent|key|members?)(?![\\p{L}])");

    /** What is counted elsewhere, whatever stands before its name. */
    private static final KeyPattern NOT_IN_ITEM =
            KeyPattern.words(
                    "đảng|đảng bộ|dân tộc|học bổng|hài cốt|học sinh|sinh viên|soldiers?|quan chức|thân"
                            + " nhân|học viên|scholarships?|students?|trainees?|officials?|workers|remains|classrooms?|families|households|residents|patients?");

    private static final KeyPattern ITEM =
            KeyPattern.of(
                    "^ ?(?<item>\\p{L}[^,;:.()\\n"
                            + "]{0,70}?)(?= (?:để|cho|tặng|trị giá|phục"
                            + " vụ|giúp|kèm|từ(?! điển)|của|nhằm|do|và|cùng|với|tại|ở|trong|vào|đến|về|được|hỗ"
                            + " trợ|trao|mỗi|sang|nhân|theo|ủng hộ|là|đã|có|đưa|chở|vận"
                            + " chuyển|for|to|and|from|in|at|were|was|worth|with|each|on|as|by)(?![\\p{L}])|[,;:.()\\n"
                            + "]| - |$)");

    private static final KeyPattern MEASURE =
            KeyPattern.words(
                    "tấn|tạ|kg|ki-lô-gam|yến|lít|thùng|bao|hộp|chai|túi|bộ(?! hài)|chiếc|cái|tấm|con|suất"
                            + " quà|phần quà|cuốn|quyển|máy|khẩu"
                            + " trang|gạo|chăn|xe|tonnes?|kilograms?|boxes|bags|litres|masks|blankets");

    private static final KeyPattern NOT_GIVEN =
            KeyPattern.words(
                    "mua|bán|đẻ|nhập|xuất|thu giữ|bắt|thu hoạch|sản xuất|trồng|nuôi|bought|sold|seized");

    private static final int LONGEST_ITEM = 60;

    /** "Trên hai xe tải là 15 tấn gạo": what carried it is no gift. */
    private static final KeyPattern CARRIED_ON =
            KeyPattern.of(
                    "(?<!\\p{L})(?:trên|bằng|on|by|(?:chuyến hàng|đoàn xe)[^,;.\\d]{0,40} (?:gồm|có)) $");

    /** "bệnh viện 50 giường": how large a house is. */
    private static final KeyPattern BEDS = KeyPattern.of("^ (?:giường|chỗ|beds)(?!\\p{L})");

    private static final KeyPattern OF_BUILDING =
            KeyPattern.of(
                    "(?<!\\p{L})(?:bệnh viện|trung tâm|khoa|trạm|khu|nhà|phòng|hospital|clinic|centre)(?<!(?:cho|tặng) (?:trạm|trường|bệnh viện))[^,;.\\d]{0,30} (?:có |gồm |quy mô |with )?$");

    private static final KeyPattern CARRIER =
            KeyPattern.of("^ (?:chiếc )?(?:xe|tàu|chuyến|container|trucks?|lorries|planes?)");

    /** "117 suất học bổng, gồm A 65 suất": scholarships, counted elsewhere. */
    private static final KeyPattern BARE_SHARE = KeyPattern.of("^ (?:suất|phần)(?! quà)(?!\\p{L})");

    private static final KeyPattern SCHOLARSHIP = KeyPattern.words("học bổng");

    private static final KeyPattern A_CODE =
            KeyPattern.of(
                    "(?<!\\p{L})(?:số|đại đội|tiểu đoàn|trung đoàn|đồn|đội|quốc lộ|mốc|khóa|binh đoàn)"
                            + " $");

    /** Things by their measure, which nobody took, sold or bought. */
    static boolean isPlainly(String item, Passage passage) {
        return MEASURE.matcher(VietnameseText.of(item).key()).lookingAt()
                && !Passage.has(NOT_GIVEN, passage.clauseBefore());
    }

    /** "một xe ô tô 16 chỗ": the seats belong to the car. */
    static boolean isWithin(Passage passage, List<Draft> drafts) {
        if (drafts.isEmpty() || !drafts.getLast().passage().sentence().equals(passage.sentence())) {
            return false;
        }
        Draft last = drafts.getLast();
        int end = last.passage().end() + 1 + String.valueOf(last.field("item")).length();
        return passage.start() < end;
    }

    /** Whether the number is part of a sum of money. */
    static boolean isMoney(ArticleContext article, Sentence sentence, NumberMention number) {
        for (MoneyMention sum :
                article.mentions(new MoneyReader(article.english()), sentence.span())) {
            boolean conversion =
                    sum.conversion() != null && sum.conversion().span().overlaps(number.span());
            if (conversion || sum.span().overlaps(number.span())) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the number, where it is a thing that may be given; else null. */
    static String named(Passage passage) {
        KeyText after = passage.after();
        boolean room = BEDS.matcher(after).find() && OF_BUILDING.matcher(passage.before()).find();
        boolean carrier =
                CARRIED_ON.matcher(passage.before()).find() && CARRIER.matcher(after).find();
        if (room
                || carrier
                || BARE_SHARE.matcher(after).find() && Passage.has(SCHOLARSHIP, passage.before())
                || NOT_GOODS.matcher(after).find()
                || A_CODE.matcher(passage.before()).find()) {
            return null;
        }
        KeyMatcher item = ITEM.matcher(after);
        if (!item.find()
                || item.end("item") - item.start("item") > LONGEST_ITEM
                || !MEASURE.matcher(item.group("item")).lookingAt()
                        && NOT_IN_ITEM.matcher(item.group("item")).find()) {
            return null;
        }
        return passage.sentence()
                .inBody(passage.end() + item.start("item"), passage.end() + item.end("item"))
                .of(passage.article().body())
                .strip();
    }

    private Thing() {}
}
