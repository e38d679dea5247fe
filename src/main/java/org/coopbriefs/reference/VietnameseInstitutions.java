package org.coopbriefs.reference;

import java.util.Set;
import java.util.function.IntPredicate;

/** Names of schools, firms, newspapers and missions that hold the name of a unit or a country. */
final class VietnameseInstitutions {

    private static final Set<String> HEADS =
            Phrases.of(
                    """
                    trường, đại học, đh, cao đẳng, học viện, bệnh viện, công ty, tập đoàn, ngân hàng, nhà máy, tạp chí,
                    đài phát thanh, truyền hình, hợp tác xã, khách sạn, sân bay, cảng, bảo tàng, nhà hát, câu lạc bộ, clb,
                    bảo việt, viettel, vietcombank, khu công nghiệp, chi nhánh""");

    private static final Set<String> NO_HEADS =
            Phrases.of(
                    "môi trường, thị trường, hiện trường, lập trường, chủ trường, công trường, chiến trường");

    private static final Set<String> FOLLOWING = Phrases.of("times, post, fc, group");

    private static final Set<String> POSTED =
            Phrases.of(
                    """
                    lãnh sự quán, tổng lãnh sự, lãnh sự, đại sứ quán, đại sứ, sứ quán, cơ quan đại diện""");

    private static final Set<String> POSTED_JOINTS = Phrases.of("tại, ở, và, nước, quán");

    /** Words that no name of an institution runs through. */
    private static final Set<String> STOPS =
            Phrases.of(
                    """
                    tại, ở, của, cho, với, đến, từ, về, trong, trên, là, do, để, được, có, sang, thăm, giữa, cùng, hai, các,
                    những, đã, đang, sẽ, và, nhận, trao, tặng, trợ, giúp, đón, gồm, như, khi, nơi, này, đó, bạn, phía, người,
                    đoàn, lãnh, đạo, dân, sinh, viên, bộ, biểu, tịch, thư, đốc, ubnd, hđnd, sở, ủy, thuộc, bằng, theo, cả,
                    mỗi, một, mừng, khánh""");

    /**
     * Words written small within such names; another one is so only as the later syllable of a
     * capitalised word.
     */
    private static final Set<String> WITHIN =
            Phrases.of(
                    """
                    phổ, thông, trung, học, cơ, tiểu, dân, tộc, nội, trú, chính, trị, đa, khoa, sư, phạm, kỹ, thuật, cổ, phần,
                    trách, nhiệm, hữu, hạn, quốc, tế, nghị, công, nghệ, nghiệp, nghề, y, kinh, tỉnh, thành, phố, tp, văn, hóa,
                    nông, lâm, điện, lực, xây, dựng, thương, mại, tnhh, cp, đại, cao, đẳng, mầm, non, liên, doanh""");

    private static final int WIDEST = 9;

    private final Words words;

    VietnameseInstitutions(Words words) {
        this.words = words;
    }

    boolean hold(int first, int last, boolean titled) {
        return isPosted(first) || bearsTheName(first, titled) || isFollowed(last);
    }

    /** "Tổng lãnh sự quán Lào tại Đà Nẵng": a mission, where it comes from, and where it is. */
    private boolean isPosted(int first) {
        return headBefore(
                        first,
                        POSTED,
                        word -> words.isCapital(word) || POSTED_JOINTS.contains(words.at(word)))
                >= 0;
    }

    /**
     * "Trường Cao đẳng Y tế Sơn La", "Báo Sơn La". Written small before a title ("bệnh viện tỉnh
     * Salavan") it is any of the province's own.
     */
    private boolean bearsTheName(int first, boolean titled) {
        if (isNewspaper(first - 1)) {
            return true;
        }
        int head = headBefore(first, HEADS, this::isWithin);
        return head >= 0 && (!titled || words.isCapital(head));
    }

    private boolean isNewspaper(int word) {
        return words.nextIsAdjacent(word) && words.at(word).equals("báo") && words.isCapital(word);
    }

    private boolean isFollowed(int last) {
        return words.nextIsAdjacent(last) && words.phraseBeginningAt(last + 1, FOLLOWING) > 0;
    }

    private boolean isWithin(int word) {
        String written = words.at(word);
        if (Character.isDigit(written.charAt(0)) || STOPS.contains(written)) {
            return false;
        }
        return words.isCapital(word)
                || WITHIN.contains(written)
                || words.nextIsAdjacent(word - 1) && words.isCapital(word - 1);
    }

    /**
     * The first word of a head to the left, reached over words that {@code passes}; -1 where there
     * is none.
     */
    private int headBefore(int first, Set<String> heads, IntPredicate passes) {
        for (int word = first - 1; word >= first - WIDEST; word--) {
            if (!words.nextIsAdjacent(word)) {
                return -1;
            }
            int n = words.phraseEndingAt(word, heads);
            if (n > 0 && words.phraseEndingAt(word, NO_HEADS) == 0) {
                return word - n + 1;
            }
            if (!passes.test(word)) {
                return -1;
            }
        }
        return -1;
    }
}
