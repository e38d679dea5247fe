package org.coopbriefs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.coopbriefs.activity.FactWords;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.review.FactForm;

/** The fields of a fact as a form shows them. */
@ApplicationScoped
public class FactFields {

    /** As many letters of a choice can be read in the narrowest field. */
    private static final int SHORT = 14;

    @Inject FactWords words;
    @Inject CurrentPage page;

    /**
     * One field.
     *
     * @param value what stands in it
     * @param was what stood in it when the form was made
     * @param machine what the machine read, in words; empty where nothing is said of it
     * @param problem why it can't be read, or null
     */
    public record Field(
            String name,
            String label,
            Form form,
            boolean needed,
            String value,
            String was,
            String machine,
            List<Choice> choices,
            String problem) {

        public boolean number() {
            return form == Form.COUNT || form == Form.AMOUNT;
        }

        public boolean unit() {
            return form == Form.UNIT || form == Form.PARTY;
        }

        public boolean yesNo() {
            return form == Form.YES_NO;
        }

        /** Shown as words side by side. */
        public boolean scope() {
            return name.equals(FactForm.SCOPE);
        }

        public boolean choice() {
            return form == Form.CHOICE;
        }

        /** A choice whose words need more room than a number. */
        public boolean roomy() {
            return choices.stream().anyMatch(choice -> choice.label().length() > SHORT);
        }

        public boolean wide() {
            return form == Form.PARTIES || form == Form.WORDS;
        }
    }

    /** Something that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * All fields of a form.
     *
     * @param typed what stands in them
     * @param was what stood in them when the form was made
     * @param machine what the machine read; null for a fact that no machine did
     * @param problems by field
     */
    List<Field> of(
            FactForm form,
            Map<String, String> typed,
            Map<String, String> was,
            Map<String, String> machine,
            Map<String, String> problems) {
        return form.fields().stream()
                .map(
                        field ->
                                field(
                                        field,
                                        typed.getOrDefault(field.name(), ""),
                                        was.getOrDefault(field.name(), ""),
                                        machine == null ? null : machine.get(field.name()),
                                        problems.get(field.name())))
                .toList();
    }

    private Field field(FactField field, String value, String was, String machine, String problem) {
        String language = page.language().code();
        return new Field(
                field.name(),
                words.field(field.name(), language),
                field.form(),
                field.needed(),
                value,
                was,
                machine == null || machine.isEmpty() && value.isEmpty()
                        ? ""
                        : said(field, machine, language),
                choices(field, value, language),
                problem == null ? null : "fact.problem." + problem);
    }

    private String said(FactField field, String machine, String language) {
        if (machine.isEmpty()) {
            return "–";
        }
        boolean word = field.form() == Form.CHOICE || field.form() == Form.YES_NO;
        return word ? words.value(field.name(), machine, language) : machine;
    }

    private List<Choice> choices(FactField field, String value, String language) {
        return field.choices().stream()
                .map(
                        choice ->
                                new Choice(
                                        choice,
                                        words.value(field.name(), choice, language),
                                        choice.equals(value)))
                .toList();
    }
}
