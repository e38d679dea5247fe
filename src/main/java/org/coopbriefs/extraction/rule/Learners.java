package org.coopbriefs.extraction.rule;

import org.coopbriefs.extraction.mention.KeyMatcher;
import org.coopbriefs.extraction.mention.KeyPattern;

/**
 * The noun that a number of learners counts, as it stands right behind the number.
 *
 * @param who what is counted
 * @param end where the noun ends in the key of the sentence
 */
record Learners(Who who, int end) {

    enum Who {
        /** Pupils, students, trainees. */
        STUDENT,
        /** Scholarships: each stands for a person. */
        SCHOLARSHIP,
        /** Places offered. */
        PLACE,
        /** Officials and others, learners only where they are taught. */
        OFFICIAL,
        /** "người", "em", "trường hợp": whatever was named before. */
        PERSON
    }

    /** Whether people are counted, and not what is offered to them. */
    boolean arePeople() {
        return who != Who.SCHOLARSHIP && who != Who.PLACE;
    }

    /**
     * @param before what must stand earlier in the sentence for it, or null
     */
    private record Noun(Who who, KeyPattern pattern, KeyPattern before) {

        boolean mayStandIn(Passage passage) {
            return before == null
                    || Passage.has(before, passage.before())
                    || who == Who.SCHOLARSHIP && goesOn(passage);
        }

        private boolean goesOn(Passage passage) {
            return passage.article()
                    .before(passage.sentence())
                    .filter(s -> Passage.has(before, s.key()))
                    .isPresent();
        }
    }

    private static final String LEAD =
            " ?(?:(?:(?:em|người|chị|anh|đồng chí|học viên|học sinh|sinh viên) là|em|cháu|bạn|lượt|trường hợp|tân|nam|nữ|con em|đồng chí|đ/c),? ){0,3}";

    private static final String ENGLISH_LEAD =
            " (?:(?!(?:of|to|for|from|in|at|and|with|on|by|who|the) )[\\p{L}'-]{1,20} ){0,3}";

    private static final String END = "(?![\\p{L}\\p{N}])";

    /** Who learns beside a trade or an office. */
    private static final String OFFICIALS =
            "cán bộ|chuyên viên|công chức|thí sinh|trại sinh|viên chức|y,? bác sĩ|bác sĩ|bác sỹ|y sĩ|điều dưỡng|giáo viên|giảng viên|sĩ quan|chiến sĩ|nhân viên|kỹ thuật viên|phiên dịch|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|cử nhân|kỹ sư|nông dân|nhân lực|phụ nữ|hội viên|đoàn viên|ngư dân|người dân|cô giáo|thầy giáo|chủ hộ|thợ|thanh niên|hướng dẫn viên|phóng viên|lãnh đạo|quân nhân|công an|dược sĩ|thầy thuốc|hộ sinh|lái xe|y tá|vận động viên|huấn luyện viên|tuyên truyền viên|trưởng bản|nhà giáo|(?:phó )?(?:bí thư|chủ tịch|trưởng phòng|hiệu trưởng|giám đốc)|đảng viên|quân số|chiến sỹ|sỹ quan|tình nguyện viên|nhà báo|doanh nhân|tiểu thương|già làng|nghệ nhân|nghệ sĩ|diễn viên|kiểm lâm|hải quan|kiểm sát viên|thẩm phán";

    private static final Noun[] VIETNAMESE = {
        noun(
                Who.SCHOLARSHIP,
                " ?(?:(?:suất|xuất) )?(?:toàn phần |bán phần |đào tạo )?học bổng"
                        + END
                        + "(?! (?:lào|việt))"),
        noun(Who.SCHOLARSHIP, " ?(?:suất|xuất) (?:đào tạo|học|du học)" + END),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?=[;,.])"),
                KeyPattern.of(
                        "(?<!\\p{L})số (?:này|ấy|đó|lưu học sinh|sinh viên|học viên|người|đang|còn đang|còn)(?!\\p{L})[^.;]{0,120}(?:"
                                + " là| lên|:) $")),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?=[;,.]|$)"),
                KeyPattern.of(
                        "(?<!\\p{L})(?:nâng|đưa) (?:tổng )?số(?!\\p{L})[^.;\\d]{0,90} lên (?:con số |tới |thành )?$")),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?:em|người|lưu học sinh|học sinh|sinh viên)?(?=[;,.]|$)"),
                KeyPattern.of("^ ?(?:[-+] )?(?:tổng )?cộng:? $")),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?=[;,.]|$)"),
                KeyPattern.of(
                        "(?<!\\p{L})(?:học sinh|sinh viên|học viên|lưu học sinh|cán bộ)(?!\\p{L})[^.;\\d]{0,90}(?:đào tạo|theo học|học bổng|tốt nghiệp)(?!\\p{L})[^.;]{0,60}"
                                + "(?: là|, tổng (?:số|cộng)(?: là)?:?) (?:gần |hơn |trên |khoảng )?$")),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?=[;,.)]|và )"),
                KeyPattern.of(
                        "(?:trong đó|gồm|gồm có|bao gồm)(?!\\p{L})[^.;]{0,140}?(?<!\\p{L})(?:hệ|diện|bậc|khối|ngành|trình"
                                + " độ|nữ|nam) (?:[\\p{L}-]{1,12} ){0,6}$")),
        new Noun(
                Who.SCHOLARSHIP,
                KeyPattern.of(" ?(?:suất|xuất)" + END + "(?!/năm| (?:mỗi|hằng|hàng|một) năm)"),
                KeyPattern.words("học bổng", "chỉ tiêu(?: đào tạo)?")),
        noun(
                Who.PLACE,
                " ?(?:chỉ tiêu|suất(?= (?:mỗi|hằng|hàng|một) năm|/năm)|suất (?=cho (?:lưu )?học"
                        + " sinh lào))"
                        + END),
        noun(
                Who.STUDENT,
                LEAD
                        + "(?:lưu học sinh|du học sinh|lưu sinh viên|lhs|học sinh|sinh"
                        + " viên|hssv|học viên|thực tập sinh|nghiên cứu sinh|lưu học viên|học bổng"
                        + " (?:lào|việt))"
                        + END),
        noun(Who.OFFICIAL, LEAD + "(?:" + OFFICIALS + ")" + END),
        new Noun(
                Who.PERSON,
                KeyPattern.of(
                        " ?(?:em |người )?(?:hệ )?(?:sau đại học|đại học|cao đẳng|trung cấp|cao học|thạc sĩ|học"
                                + " nghề|dự bị)(?= ?[,;.)]| và )"),
                KeyPattern.words("lưu học sinh|lhs|học sinh|sinh viên|học viên|cán bộ")),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?:em |người |bạn |học sinh )?(?:nam|nữ)(?= ?[,;.)]| và )"),
                KeyPattern.words("trong đó|gồm|gồm có|bao gồm|có")),
        noun(
                Who.PERSON,
                " ?(?:lượt )?(?:người|em|con em|cháu|trường hợp|bạn|đồng chí|gương mặt|hệ (?:đại học|cao đẳng|trung"
                        + " cấp|học nghề|chính quy|dự bị))"
                        + END
                        + "| (?=(?:của|từ|thuộc|đến từ|là người) )")
    };

    private static final Noun[] ENGLISH = {
        noun(Who.SCHOLARSHIP, ENGLISH_LEAD + "scholarships?" + END),
        noun(
                Who.STUDENT,
                ENGLISH_LEAD
                        + "(?:students?|laotians(?= (?:at|in|study|enrol))|pupils|trainees|learners|interns|undergraduates|freshmen|graduates|apprentices|young"
                        + " people)"
                        + END),
        noun(
                Who.OFFICIAL,
                "(?: of (?:their|its|his|her))?"
                        + ENGLISH_LEAD
                        + "(?:officials|cadres|participants|attendees|(?:health|medical|extension) workers|lecturers|civil servants|public"
                        + " employees|midwives|technicians|farmers|staff|soldiers|teachers|doctors|officers|nurses)"
                        + END),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?=[;,.]|$| -)"),
                KeyPattern.of(
                        "(?<!\\p{L})(?:bringing|raising|lifting|taking) the (?:total|number)(?!\\p{L})[^.;\\d]{0,80} (?:to|past|above)(?: (?:over|about|nearly|some|more than))? $")),
        new Noun(
                Who.PERSON,
                KeyPattern.of(" ?(?=[;,.]|$| -)"),
                KeyPattern.of(
                        "(?<!\\p{L})(?:number of (?:\\p{L}{2,12} ){0,3}students|enrol?lment)(?!\\p{L})[^;.]{0,90} (?:is|stands at|at|reached|to) $")),
        noun(Who.PLACE, ENGLISH_LEAD + "(?:places|slots|quotas)" + END),
        noun(
                Who.PERSON,
                " (?:people|of (?:them|whom|these|the (?:recipients|graduates|participants|trainees))|persons|more|others)"
                        + END
                        + "| (?=for (?:laos|cambodia|lao students)|(?:will|from|are|were|have|hold|came|come|hail|study|remain|graduated) )")
    };

    /** Further nouns behind the first one. */
    private static final KeyPattern MORE =
            KeyPattern.of(
                    "(?:(?:,| và|, và|/|,? and) ?(?:(?<students>lưu học sinh|học sinh|sinh viên|học"
                            + " viên|students)|"
                            + OFFICIALS
                            + "|người lao động|officials|teachers)"
                            + END
                            + "){1,4}");

    /** "35 học sinh, trong đó Khăm Muộn 20, Savannakhet 15". */
    private static final KeyPattern BARE = KeyPattern.of(" ?(?:$|[;,.)]|(?:và|and) )");

    private static final KeyPattern DIVIDES =
            KeyPattern.of(
                    "(?:chỉ tiêu|suất|học bổng|lưu học sinh|lhs|học sinh|sinh viên|học viên|cán bộ|em|students|trainees)(?!\\p{L})[^.;]{0,90}(?<!\\p{L})(?:trong đó|gồm|bao gồm|cụ thể|of whom|including)(?!\\p{L})[^.;]{0,140}$");

    private static Noun noun(Who who, String pattern) {
        return new Noun(who, KeyPattern.of(pattern), null);
    }

    /** What the passage's figure counts, or null where it is no learners. */
    static Learners behind(Passage passage) {
        for (Noun noun : passage.article().english() ? ENGLISH : VIETNAMESE) {
            KeyMatcher matcher = noun.pattern().matcher(passage.sentence().key());
            if (noun.mayStandIn(passage) && matcher.lookingAt(passage.end())) {
                return extended(noun.who(), matcher.end(), passage);
            }
        }
        boolean share =
                BARE.matcher(passage.sentence().key()).lookingAt(passage.end())
                        && Passage.has(DIVIDES, passage.before())
                        && LearnerParties.isShare(passage);
        return share ? new Learners(Who.PERSON, passage.end()) : null;
    }

    /**
     * "cán bộ, sinh viên": several nouns may share the number; with students among them all are.
     */
    private static Learners extended(Who who, int end, Passage passage) {
        KeyMatcher more = MORE.matcher(passage.sentence().key());
        if (!more.lookingAt(end)) {
            return new Learners(who, end);
        }
        boolean students = who == Who.STUDENT || more.group("students") != null;
        return new Learners(students ? Who.STUDENT : who, more.end());
    }
}
