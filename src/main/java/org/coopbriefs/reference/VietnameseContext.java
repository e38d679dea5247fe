package org.coopbriefs.reference;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coopbriefs.text.VietnameseText;

/** The words that stand around names in Vietnamese. */
final class VietnameseContext implements NameContext {

    private static final Set<String> CITY =
            folded("thành phố", "tp", "thủ đô", "cố đô", "đô thành");
    private static final Set<String> BELOW =
            folded(
                    "huyện",
                    "thị xã",
                    "thị trấn",
                    "phường",
                    "xã",
                    "quận",
                    "thôn",
                    "làng",
                    "ấp",
                    "bản",
                    "đặc khu",
                    "tx",
                    "cụm bản",
                    "tổ dân phố");

    /** Words that end in one of the above and mean something else. */
    private static final Set<String> NOT_BELOW =
            folded(
                    "văn bản",
                    "biên bản",
                    "cơ bản",
                    "nhật bản",
                    "kịch bản",
                    "bài bản",
                    "hợp tác xã");

    private static final Set<String> PLURAL =
            folded(
                    "các", "những", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười",
                    "nhiều");

    private static final Set<String> PERSON =
            folded(
                    "ông",
                    "bà",
                    "anh",
                    "chị",
                    "cụ",
                    "đồng chí",
                    "đ c",
                    "ca sĩ",
                    "diễn viên",
                    "cầu thủ",
                    "nhà thơ",
                    "nhà văn",
                    "nhạc sĩ",
                    "hoa hậu",
                    "á hậu",
                    "thiếu úy",
                    "trung úy",
                    "thượng úy",
                    "đại úy",
                    "thiếu tá",
                    "trung tá",
                    "thượng tá",
                    "đại tá",
                    "thiếu tướng",
                    "trung tướng",
                    "thượng tướng",
                    "liệt sĩ",
                    "cháu");

    private static final Set<String> SURNAMES =
            folded(
                    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng",
                    "bùi", "đỗ", "hồ", "ngô", "lý", "đinh", "trịnh", "lương", "tô", "trương", "đào",
                    "tạ");

    private static final int LONGEST_FIRST_NAME = 2;

    private static final Set<String> LANDMARK =
            folded(
                    "sông",
                    "suối",
                    "hồ",
                    "đập",
                    "núi",
                    "đèo",
                    "đảo",
                    "vịnh",
                    "thủy điện",
                    "nhiệt điện",
                    "cầu",
                    "đường",
                    "phố",
                    "ngõ",
                    "chợ",
                    "quốc lộ",
                    "thành cổ",
                    "nhà tù",
                    "hầm",
                    "chiến trường",
                    "chiến dịch",
                    "mặt trận",
                    "lòng hồ",
                    "bến xe",
                    "ga");

    private static final Set<String> NOT_LANDMARK =
            folded("yêu cầu", "nhu cầu", "toàn cầu", "địa cầu", "thành phố", "tăng cường đường");

    /** After these it is a language or a kind of goods, not a country. */
    private static final Set<String> NO_COUNTRY = folded("tiếng", "chữ", "thuốc", "gió");

    private static final Set<String> INSTITUTION =
            folded(
                    "trường",
                    "đại học",
                    "đh",
                    "cao đẳng",
                    "học viện",
                    "bệnh viện",
                    "công ty",
                    "tập đoàn",
                    "ngân hàng",
                    "nhà máy",
                    "tạp chí",
                    "đài phát thanh",
                    "truyền hình",
                    "hợp tác xã",
                    "khách sạn",
                    "sân bay",
                    "cảng",
                    "bảo tàng",
                    "nhà hát",
                    "câu lạc bộ",
                    "clb",
                    "bảo việt",
                    "viettel",
                    "vietcombank",
                    "khu công nghiệp",
                    "chi nhánh");

    private static final Set<String> NO_INSTITUTION =
            folded(
                    "môi trường",
                    "thị trường",
                    "chiến trường",
                    "hiện trường",
                    "lập trường",
                    "chủ trường",
                    "công trường");

    private static final Set<String> POSTED =
            folded(
                    "lãnh sự quán",
                    "tổng lãnh sự",
                    "lãnh sự",
                    "đại sứ quán",
                    "đại sứ",
                    "sứ quán",
                    "cơ quan đại diện");

    private static final Set<String> POSTED_JOINTS =
            folded("tại", "ở", "và", "nước", "chdcnd", "quán");

    /** Words that no name of an institution runs through. */
    private static final Set<String> STOPS =
            folded(
                    "tại", "ở", "của", "cho", "với", "đến", "từ", "về", "trong", "trên", "là", "do",
                    "để", "được", "có", "sang", "thăm", "giữa", "cùng", "hai", "các", "những", "đã",
                    "đang", "sẽ", "và", "nhận", "trao", "tặng", "trợ", "giúp", "đón", "gồm", "như",
                    "khi", "nơi", "này", "đó", "bạn", "phía", "người", "đoàn", "lãnh", "đạo", "dân",
                    "sinh", "viên", "bộ", "biểu", "tịch", "thư", "đốc", "ubnd", "hđnd", "sở", "ủy",
                    "thuộc", "bằng", "theo", "cả", "mỗi", "một", "mừng", "khánh");

    /**
     * Words written small within such names; another one is so only as the second syllable of a
     * capitalised word.
     */
    private static final Set<String> WITHIN_INSTITUTIONS =
            folded(
                    "phổ", "thông", "trung", "học", "cơ", "tiểu", "dân", "tộc", "nội", "trú",
                    "chính", "trị", "đa", "khoa", "sư", "phạm", "kỹ", "thuật", "cổ", "phần",
                    "trách", "nhiệm", "hữu", "hạn", "quốc", "tế", "nghị", "công", "nghệ", "nghiệp",
                    "nghề", "y", "kinh", "tỉnh", "thành", "phố", "tp", "văn", "hóa", "nông", "lâm",
                    "điện", "lực", "xây", "dựng", "thương", "mại", "tnhh", "cp", "đại", "cao",
                    "đẳng", "mầm", "non", "liên", "doanh");

    private static final int WIDEST_INSTITUTION = 9;

    private static final Set<String> PROVINCE_OFFICE =
            folded("tỉnh trưởng", "tỉnh ủy", "tỉnh đoàn");
    private static final Set<String> CITY_OFFICE = folded("đô trưởng", "thành ủy", "thành đoàn");

    private static final Set<String> OFFICES =
            folded(
                    "tỉnh ủy",
                    "ubnd",
                    "hđnd",
                    "tỉnh trưởng",
                    "tỉnh đoàn",
                    "công an",
                    "biên phòng",
                    "bđbp",
                    "lãnh đạo",
                    "đoàn",
                    "đại biểu",
                    "công tác",
                    "sở",
                    "đảng bộ",
                    "chính quyền",
                    "nhân dân",
                    "quân sự",
                    "mttq",
                    "thành ủy",
                    "đô trưởng",
                    "thành đoàn",
                    "giữa",
                    "hội hữu nghị");

    private static final Set<String> LIST_GAPS =
            Set.of(",", "và", "-", ", và", "&", "cùng", "với", ";", "hay", "hoặc", "/", "");

    private final Words words;

    VietnameseContext(Words words) {
        this.words = words;
    }

    private static Set<String> folded(String... phrases) {
        return Stream.of(phrases).map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Title titleOf(int first, int last) {
        int before = first - 1;
        if (!words.exists(before)) {
            return Title.NONE;
        }
        if (words.at(before).equals("tỉnh")) {
            return provinceTitle(before);
        }
        if (!words.nextIsAdjacent(before)) {
            return Title.NONE;
        }
        if (words.phraseEndingAt(before, CITY) > 0) {
            return Title.CITY;
        }
        return words.phraseEndingAt(before, BELOW) > 0
                        && words.phraseEndingAt(before, NOT_BELOW) == 0
                ? Title.BELOW
                : Title.NONE;
    }

    private Title provinceTitle(int title) {
        String gap = words.gapAfter(title);
        boolean many =
                words.nextIsAdjacent(title - 1)
                        && (PLURAL.contains(words.at(title - 1))
                                || Character.isDigit(words.at(title - 1).charAt(0)));
        if (gap.equals(" ")) {
            return many ? Title.PROVINCES : Title.PROVINCE;
        }
        return many && gap.strip().equals(":") ? Title.PROVINCES : Title.NONE;
    }

    @Override
    public Title titleByOffice(int first) {
        int before = first - 1;
        if (!words.nextIsAdjacent(before)) {
            return Title.NONE;
        }
        if (words.phraseEndingAt(before, PROVINCE_OFFICE) > 0) {
            return Title.PROVINCE;
        }
        return words.phraseEndingAt(before, CITY_OFFICE) > 0 ? Title.CITY : Title.NONE;
    }

    @Override
    public boolean isAnothers(int first, int last, List<Province> candidates) {
        if (candidates.stream().anyMatch(p -> isExcluded(p, first, last))) {
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

    private boolean isExcluded(Province province, int first, int last) {
        return matchesBefore(province.notAfter(), first)
                || matchesAfter(province.notBefore(), last);
    }

    private boolean matchesBefore(List<String> phrases, int first) {
        return words.nextIsAdjacent(first - 1)
                && phrases.stream()
                        .anyMatch(
                                p -> isPhrase(p, n -> words.joined(first - 1, n), n -> first - n));
    }

    private boolean matchesAfter(List<String> phrases, int last) {
        return words.nextIsAdjacent(last)
                && phrases.stream()
                        .anyMatch(p -> isPhrase(p, n -> words.joined(last + n, n), n -> last + 1));
    }

    private boolean isPhrase(
            String phrase, IntFunction<String> joined, IntUnaryOperator firstWord) {
        String folded = VietnameseText.fold(phrase);
        int n = folded.split(" ").length;
        boolean capital = Character.isUpperCase(phrase.charAt(0));
        return folded.equals(joined.apply(n))
                && (!capital || words.isCapital(firstWord.applyAsInt(n)));
    }

    private boolean isPersons(int first) {
        if (words.phraseEndingAt(first - 1, PERSON) > 0) {
            return true;
        }
        for (int word = first - 1; word >= first - 1 - LONGEST_FIRST_NAME; word--) {
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

    @Override
    public boolean isInstitution(int first, int last, boolean titled) {
        return isPosted(first) || bearsTheName(first, titled);
    }

    /** "Tổng lãnh sự quán Lào tại Đà Nẵng": a mission, where it comes from, and where it is. */
    private boolean isPosted(int first) {
        return leadsTo(
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
        if (words.nextIsAdjacent(first - 1)
                && words.at(first - 1).equals("báo")
                && words.isCapital(first - 1)) {
            return true;
        }
        int head = leadsTo(first, INSTITUTION, this::isWithinInstitution);
        return head >= 0 && (!titled || words.isCapital(head));
    }

    private boolean isWithinInstitution(int word) {
        String written = words.at(word);
        if (Character.isDigit(written.charAt(0)) || STOPS.contains(written)) {
            return false;
        }
        return words.isCapital(word)
                || WITHIN_INSTITUTIONS.contains(written)
                || words.nextIsAdjacent(word - 1) && words.isCapital(word - 1);
    }

    /**
     * The first word of a head to the left, reached over words that {@code passes}; -1 where there
     * is none.
     */
    private int leadsTo(int first, Set<String> heads, IntPredicate passes) {
        for (int word = first - 1; word >= first - WIDEST_INSTITUTION; word--) {
            if (!words.nextIsAdjacent(word)) {
                return -1;
            }
            int n = words.phraseEndingAt(word, heads);
            if (n > 0 && words.phraseEndingAt(word, NO_INSTITUTION) == 0) {
                return word - n + 1;
            }
            if (!passes.test(word)) {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public boolean isUnits(int first, List<Province> candidates) {
        return words.nextIsAdjacent(first - 1) && words.phraseEndingAt(first - 1, OFFICES) > 0;
    }

    @Override
    public boolean isListGap(String gap) {
        return LIST_GAPS.contains(gap.strip());
    }
}
