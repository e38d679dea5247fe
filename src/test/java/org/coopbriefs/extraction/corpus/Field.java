package org.coopbriefs.extraction.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.coopbriefs.extraction.Finding;

/** What is labelled and counted, and when a finding is what a label says. */
enum Field {
    STUDENTS("students", "students", "students-trained", Likeness::sameCount, true),
    AID("aid", "aid", "aid", Likeness::sameMoney, true),
    GOODS("goods", "in_kind", "goods", Likeness::sameGoods, false),
    AGREEMENTS("agreements", "agreements", "agreement", Likeness::sameAgreement, false),
    DELEGATIONS("delegations", "delegations", "delegation", Likeness::sameVisit, false),
    REMAINS("remains", "remains", "remains-repatriated", Likeness::sameCount, true);

    private final String title;
    private final String label;
    private final String kind;
    private final BiPredicate<JsonNode, Finding> likeness;
    private final boolean scoped;

    Field(
            String title,
            String label,
            String kind,
            BiPredicate<JsonNode, Finding> likeness,
            boolean scoped) {
        this.title = title;
        this.label = label;
        this.kind = kind;
        this.likeness = likeness;
        this.scoped = scoped;
    }

    static Optional<Field> of(Finding finding) {
        return Arrays.stream(values()).filter(field -> field.claims(finding)).findFirst();
    }

    /** Its name in tables and floors. */
    String title() {
        return title;
    }

    /** Its name in the labels. */
    String label() {
        return label;
    }

    /** Whether a label of it says for which scope it holds. */
    boolean scoped() {
        return scoped;
    }

    /** Whether the finding is compared with labels of this field. */
    boolean claims(Finding finding) {
        return kind.equals(finding.kind()) && (this != AGREEMENTS || ofProvinces(finding));
    }

    /** Agreements of companies, districts, departments and the state are labelled, not compared. */
    private static boolean ofProvinces(Finding agreement) {
        Object level = agreement.fields().getOrDefault("level", "PROVINCE");
        return "PROVINCE".equals(level) && !"CONTRACT".equals(agreement.fields().get("instrument"));
    }

    /** Whether it is right to find this and right not to. */
    boolean mayMiss(JsonNode label) {
        boolean elsewhere =
                this == AGREEMENTS && !label.path("level").asText("province").equals("province");
        return label.path("optional").asBoolean() || elsewhere;
    }

    boolean matches(JsonNode label, Finding finding) {
        return likeness.test(label, finding);
    }

    /** As {@link #matches}, and of the same scope where labels tell scopes. */
    boolean matchesInScope(JsonNode label, Finding finding) {
        return matches(label, finding) && (!scoped || Likeness.sameScope(label, finding));
    }
}
