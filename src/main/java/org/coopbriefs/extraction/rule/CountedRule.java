package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.FactRule;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Scope;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.NumberMention;
import org.coopbriefs.extraction.mention.NumberReader;
import org.coopbriefs.extraction.rule.TimingReader.Act;

/**
 * A kind of fact that is a number of something: the rule says which numbers count, and what of.
 * Told twice, it is found once.
 */
abstract class CountedRule implements FactRule {

    /**
     * What is counted, in the interface's words (PATIENTS, TEACHERS ...); null where this number is
     * none of this kind.
     */
    abstract String unit(Passage passage);

    @Override
    public final List<Finding> find(ArticleContext article) {
        if (!article.participants().bothSides()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (NumberMention number :
                    article.mentions(new NumberReader(article.english()), sentence.span())) {
                Passage passage = new Passage(article, sentence, number.span());
                String unit = number.isCount() ? unit(passage) : null;
                if (unit != null) {
                    drafts.add(draft(passage, number, unit));
                }
            }
        }
        return Drafts.findings(
                Drafts.withoutRepeats(drafts, CountedRule::same),
                kind(),
                getClass().getSimpleName());
    }

    private static boolean same(Draft one, Draft other) {
        return Objects.equals(one.field("count"), other.field("count"))
                && Objects.equals(one.field("unit"), other.field("unit"));
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
