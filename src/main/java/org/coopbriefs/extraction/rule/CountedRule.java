package org.coopbriefs.extraction.rule;

import java.util.List;
import org.coopbriefs.extraction.FactField;
import org.coopbriefs.extraction.FactField.Form;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.mention.MentionFinder;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.rule.TimingReader.Act;

/**
 * A kind of fact that is a number of something: the rule says which numbers count, and what of.
 * Told twice, it is found once.
 */
abstract class CountedRule extends FigureRule<NumberMention> {

    /**
     * What is counted, in the interface's words (PATIENTS, TEACHERS ...); null where this number is
     * none of this kind.
     */
    abstract String unit(Passage passage);

    @Override
    public final List<FactField> fields() {
        return List.of(
                FactField.of("count", Form.COUNT).isNeeded(),
                FactField.choice("unit", units().toArray(String[]::new)).isNeeded());
    }

    /** All that {@link #unit} may say. */
    abstract List<String> units();

    @Override
    final MentionFinder<NumberMention> figures(boolean english) {
        return new NumberReader(english);
    }

    @Override
    final Draft draft(Passage passage, NumberMention number, List<Draft> before) {
        String unit = number.isCount() ? unit(passage) : null;
        return unit == null ? null : draft(passage, number, unit);
    }

    @Override
    final boolean same(Draft one, Draft other) {
        return sameIn(one, other, "count", "unit");
    }

    private static Draft draft(Passage passage, NumberMention number, String unit) {
        return new Draft(
                        passage,
                        number.value(),
                        number.qualifier(),
                        TimingReader.read(passage, Act.DONE, Scope.EVENT))
                .with("count", number.count())
                .with("unit", unit)
                .doubt(0.15);
    }
}
