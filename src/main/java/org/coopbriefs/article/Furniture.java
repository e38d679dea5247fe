package org.coopbriefs.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines that a page puts around every article: headings of lists, labels, counters. */
final class Furniture {

    /** After one of these, alone on its line, the article is over. */
    private static final Set<String> ENDS =
            Words.phrases(
                    """
                    tin bài liên quan | tin liên quan | bài liên quan | bài viết liên quan
                    các bài liên quan | tin tức liên quan | các tin liên quan
                    các tin bài liên quan | nội dung liên quan | chủ đề liên quan | các tin bài khác
                    các tin khác | các tin/bài khác | các bài khác | tin khác | tin bài khác
                    bài khác | bài viết khác | các tin đã đưa | các tin cũ hơn | các tin mới hơn
                    tin cũ hơn | tin mới hơn | những tin cũ hơn | những tin mới hơn
                    tin cùng chuyên mục | cùng chuyên mục | bài cùng chuyên mục
                    tin bài cùng chuyên mục | cùng chủ đề | tin cùng loại | đọc nhiều
                    đọc nhiều nhất | tin đọc nhiều | tin đọc nhiều nhất | xem nhiều | xem nhiều nhất
                    tin xem nhiều | được quan tâm | tin nổi bật | nổi bật | tin mới | tin mới nhất
                    mới nhất | tin nóng | đang hot | tiêu điểm | tin tiêu điểm | đọc thêm | xem thêm | đọc tiếp
                    có thể bạn quan tâm | bạn có thể quan tâm | mời bạn đọc tiếp | tin tài trợ
                    multimedia | đa phương tiện | video | infographic | phản hồi | bình luận
                    ý kiến | ý kiến bạn đọc | gửi bình luận | ý kiến của bạn | thống kê truy cập
                    lượt truy cập | xem tin theo ngày | từ khóa | từ khoá | tags | tag
                    chia sẻ bài viết | related news | related articles | related stories | related
                    read more | see also | most read | most popular | other news | latest news
                    more news | comments | you may also like | recommended
                    """);

    /** Labels that stand alone and say nothing. */
    private static final Set<String> LABELS =
            Words.phrases(
                    """
                    trang chủ | home | tìm kiếm | tìm kiếm tin tức | liên kết website
                    sở, ban, ngành | thực đơn | menu | nguồn | nguồn tin | theo | chia sẻ
                    in bài viết | in trang | lưu bài viết | gửi email | nghe đọc bài | nghe bài viết
                    xem trên | xin chờ trong giây lát... | cỡ chữ | quay lại | share | print | email
                    facebook | zalo | twitter | sao chép liên kết | đánh giá | đăng nhập | đăng ký
                    quảng cáo | advertisement | advert | topics | explore further | don't miss
                    most viewed | filed under | advertising | caption | close | image | photo
                    """);

    private static final Pattern CLOCK_OR_SIGNS = Pattern.compile("[\\d\\s:/.,|%+–—-]{1,40}");

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:trang chủ|home|đường dây nóng|hotline|theo dõi .{1,40} trên|tìm kiếm|liên kết|đăng nhập|điện thoại|tel\\b|email\\s?:).{0,80}");

    private static final Pattern COUNTER =
            Pattern.compile(
                    "(?:(?:(?:số )?lượt (?:truy cập|xem|đọc)|truy cập|đang truy cập|đang (?:online|xem)|tổng (?:số )?(?:lượt )?(?:truy cập|xem)|views?)\\b[^.!?]{0,30}[:\\s])\\d[\\d.,]{0,15}(?: (?:người|lượt|views?))?",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COMMENT_BOX =
            Pattern.compile(".{0,40}\\d{1,5}/\\d{1,5} ký tự.{0,20}");

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?iu)(?:nguồn|theo|nguồn tin|tác giả|tin, ảnh|tin và ảnh|tin|bài|ảnh|bài và ảnh|bài, ảnh|by)\\s?[:：].{1,60}");

    private static final Pattern COMPILED =
            Pattern.compile("(?iu).{2,40}\\((?:t/h|tổng hợp|th|theo .{2,30})\\)");

    private static final Pattern APPEAL =
            Pattern.compile(
                    "(?:(?:>{1,4}|»|→|\\*{1,3}|[-–•])\\s?)?(?:"
                            + "mời (?:quý (?:vị|bạn|độc)|bạn đọc|bạn xem|độc giả|các bạn xem)|xem thêm\\b|đọc thêm\\b|xem tiếp\\b|(?:bài|tin) liên quan\\s?:|theo dõi (?:chúng tôi|fanpage|.{1,30} trên (?:google|facebook|zalo|youtube))"
                            + "|(?:read more|read also|also read|see also|see more|related|more on this|don't miss|watch)\\s?:|(?:read more|also read|click here|sign up|subscribe|follow (?:us|her|him|me|the author|@?\\w{2,30} on)|like us|download our|get the latest|have a tip|continue reading|story continues|join our|join the conversation)\\b)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}.]{0,14}+(?:[ –-]{1,3}+\\p{Lu}[\\p{L}\\p{M}.]{0,14}+){1,4}+");

    private static final int LONGEST_APPEAL = 250;

    private Furniture() {}

    /** Asks the reader for something: to read on, to follow, to subscribe. */
    static boolean isAppeal(String line) {
        return line.length() <= LONGEST_APPEAL
                && (APPEAL.matcher(key(line)).lookingAt() || isTeaser(line));
    }

    /** "Tin khác: A trao 200 phần quà": what heads a list stands before its only headline. */
    static boolean isTeaser(String line) {
        int colon = line.indexOf(':');
        return colon > 0
                && line.length() <= LONGEST_APPEAL
                && ENDS.contains(key(line.substring(0, colon)));
    }

    /** Names who wrote the text or where it was taken from, and nothing else. */
    static boolean isByline(String line) {
        return line.length() <= 60
                && (SOURCE.matcher(line).matches()
                        || COMPILED.matcher(line).matches()
                        || isName(line));
    }

    /** Capitalised words, as many as a person has names. */
    static boolean isName(String line) {
        return NAME.matcher(line).matches();
    }

    static String key(String line) {
        String key = line.strip().toLowerCase(Locale.ROOT);
        int end = key.length();
        while (end > 0 && ":.»>…|".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        return key.substring(0, end).strip();
    }

    /** Heads a list of other articles, of comments, or the foot of the page. */
    static boolean endsArticle(String line) {
        String key = key(line);
        return ENDS.contains(key)
                || COUNTER.matcher(key).matches()
                || COMMENT_BOX.matcher(key).matches();
    }

    /** Stands at the head of a page, before any title. */
    static boolean opensPage(String line) {
        return isNothing(line) || OPENING.matcher(key(line)).matches();
    }

    /** Says nothing: a player's clock, a rule, a label, a stray letter. */
    static boolean isNothing(String line) {
        String key = key(line);
        return key.length() < 3
                || CLOCK_OR_SIGNS.matcher(key).matches()
                || LABELS.contains(key)
                || COUNTER.matcher(key).matches();
    }
}
