package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.mention.KeyPattern;
import org.coopbriefs.extraction.mention.KeyText;

/** "A chi 900 triệu đồng mở đường; thêm 350 triệu đồng để kéo điện": one more sum of a gift. */
final class OneMore {

    private static final KeyPattern AND =
            KeyPattern.of(
                    "[,;]? (?:và|cùng|rồi|thêm|còn lại|còn|cộng|ngoài ra|kèm|đồng thời|and|plus|another)(?: \\p{L}{1,8}){0,3} $");

    private static final KeyPattern SPENT_ON =
            KeyPattern.of(
                    "^ (?:nữa |khác )?(?:được )?(?:dùng |dành )?(?:để |nhằm |cho )?(?:mua|xây|dựng|sửa|làm|mở|kéo|lắp|khoan|nâng cấp|cải tạo|trang bị|to (?:build|buy|repair)|for)(?!\\p{L})");

    private OneMore() {}

    /**
     * The gift that the sentence has told of already, where a further sum follows it with what it
     * was spent on and nobody else is named between; else null.
     */
    static Gift gift(Passage passage, List<Draft> before) {
        if (before.isEmpty() || !before.getLast().passage().sentence().equals(passage.sentence())) {
            return null;
        }
        Draft last = before.getLast();
        int end = last.passage().end();
        if (end >= passage.start() || !SPENT_ON.matcher(passage.after()).find()) {
            return null;
        }
        KeyText between = passage.before().substring(end);
        boolean named =
                passage.parties().stream()
                        .anyMatch(
                                p ->
                                        p.span().start() >= last.passage().figure().end()
                                                && p.span().end() <= passage.figure().start());
        return !named && AND.matcher(between).find() ? Gift.like(last) : null;
    }
}
