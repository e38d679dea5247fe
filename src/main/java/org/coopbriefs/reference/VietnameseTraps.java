package org.coopbriefs.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.coopbriefs.text.VietnameseText;

/** Names of people, rivers, dams and streets that hold the name of a unit. */
final class VietnameseTraps {

    private static final Set<String> PERSON =
            Phrases.of(
                    """
                    ông, bà, anh, chị, cụ, cháu, đồng chí, đ c, ca sĩ, diễn viên, cầu thủ, nhà thơ, nhà văn, nhạc sĩ, hoa hậu,
                    á hậu, thiếu úy, trung úy, thượng úy, đại úy, thiếu tá, trung tá, thượng tá, đại tá, thiếu tướng,
                    trung tướng, thượng tướng, liệt sĩ""");

    /**
     * Those among them that are not words of offices too: "Đoàn", "Cao", "Lưu" are left out on
     * purpose.
     */
    private static final Set<String> SURNAMES =
            Phrases.of(
                    """
                    nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, lý, đinh, trịnh, lương, tô,
                    trương, đào, tạ""");

    private static final int LONGEST_MIDDLE_NAME = 2;

    private static final Set<String> LANDMARK =
            Phrases.of(
                    """
                    sông, suối, hồ, lòng hồ, đập, núi, đèo, đảo, vịnh, thủy điện, nhiệt điện, cầu, đường, đại lộ, xa lộ, cao tốc,
                    quốc lộ, phố, ngõ, chợ, thành cổ, nhà tù, hầm, chiến trường, chiến dịch, mặt trận, bến xe, ga, tàu""");

    private static final Set<String> NOT_LANDMARK =
            Phrases.of("yêu cầu, nhu cầu, toàn cầu, địa cầu, thành phố");

    /** After these it is a language or a kind of goods, not a country. */
    private static final Set<String> NO_COUNTRY = Phrases.of("tiếng, chữ, thuốc, gió");

    private final Words words;

    VietnameseTraps(Words words) {
        this.words = words;
    }

    boolean hold(int first, int last, List<Province> candidates) {
        if (candidates.stream().anyMatch(p -> isExcluded(p, first, last)) || isCredit(first)) {
            return true;
        }
        if (!words.nextIsAdjacent(first - 1)) {
            return false;
        }
        if (candidates.getFirst().isCountry()) {
            return words.phraseEndingAt(first - 1, NO_COUNTRY) > 0;
        }
        return isPersons(first) || isLandmarks(first);
    }

    /** "Ảnh: Thái Bình": who took the picture. */
    private boolean isCredit(int first) {
        return words.exists(first - 1)
                && words.at(first - 1).equals("ảnh")
                && words.gapAfter(first - 1).strip().equals(":");
    }

    private boolean isExcluded(Province province, int first, int last) {
        return isBeforeAny(province.notAfter(), first) || isAfterAny(province.notBefore(), last);
    }

    private boolean isBeforeAny(List<String> phrases, int first) {
        return words.nextIsAdjacent(first - 1)
                && phrases.stream()
                        .map(Neighbour::of)
                        .anyMatch(n -> n.isIn(words, first - n.words(), first - 1));
    }

    private boolean isAfterAny(List<String> phrases, int last) {
        return words.nextIsAdjacent(last)
                && phrases.stream()
                        .map(Neighbour::of)
                        .anyMatch(n -> n.isIn(words, last + 1, last + n.words()));
    }

    /** What the reference says stands beside a name; one that it writes with a capital needs it. */
    private record Neighbour(String folded, int words, boolean capital) {

        /** Those that were asked for: not more than the reference has. */
        private static final Map<String, Neighbour> KNOWN = new ConcurrentHashMap<>();

        static Neighbour of(String phrase) {
            return KNOWN.computeIfAbsent(phrase, Neighbour::read);
        }

        private static Neighbour read(String phrase) {
            String folded = VietnameseText.fold(phrase);
            boolean capital = Character.isUpperCase(phrase.charAt(0));
            return new Neighbour(folded, folded.split(" ").length, capital);
        }

        boolean isIn(Words text, int first, int last) {
            return folded.equals(text.joined(last, words)) && (!capital || text.isCapital(first));
        }
    }

    private boolean isPersons(int first) {
        if (words.phraseEndingAt(first - 1, PERSON) > 0) {
            return true;
        }
        for (int word = first - 1; word >= first - 1 - LONGEST_MIDDLE_NAME; word--) {
            if (!words.nextIsAdjacent(word) || !words.isCapital(word)) {
                return false;
            }
            if (SURNAMES.contains(words.at(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLandmarks(int first) {
        return words.phraseEndingAt(first - 1, LANDMARK) > 0
                && words.phraseEndingAt(first - 1, NOT_LANDMARK) == 0;
    }
}
