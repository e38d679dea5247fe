package org.coopbriefs.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who taught whom: a host, a partner, and what sort of people. */
record Teaching(Perspective perspective) {

    private static final List<String> OFFICIAL_WORDS =
            List.of("cán bộ", "công chức", "viên chức", "sĩ quan", "chiến sĩ", "giáo viên");
    private static final List<String> STUDENT_WORDS =
            List.of("học sinh", "sinh viên", "lưu học sinh");

    Flow flow(CountableFact fact) {
        boolean abroad = "FROM_VN".equals(fact.text("direction"));
        String host = fact.text("host");
        String hostCountry = abroad ? "LA" : "VN";
        return new Flow(
                host == null ? perspective.onlyUnitOf(hostCountry, fact) : host,
                fact.text("partner"),
                topics(fact));
    }

    /**
     * Pupils and officials are different people; those with a scholarship are some of those taught.
     */
    private static Set<String> topics(CountableFact fact) {
        String who = fact.text("who") == null ? "" : fact.text("who").toLowerCase(Locale.ROOT);
        boolean officials = OFFICIAL_WORDS.stream().anyMatch(who::contains);
        boolean students = !officials || STUDENT_WORDS.stream().anyMatch(who::contains);
        boolean awards = "SCHOLARSHIPS".equals(fact.text("unit"));
        Set<String> topics = new HashSet<>();
        add(topics, "student", students, awards);
        add(topics, "official", officials, awards);
        return topics;
    }

    private static void add(Set<String> topics, String group, boolean applies, boolean awards) {
        if (applies) {
            topics.add(group + " with a scholarship");
            if (!awards) {
                topics.add(group);
            }
        }
    }
}
