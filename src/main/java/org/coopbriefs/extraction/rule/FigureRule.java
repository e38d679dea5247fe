package org.coopbriefs.extraction.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coopbriefs.extraction.ArticleContext;
import org.coopbriefs.extraction.FactRule;
import org.coopbriefs.extraction.Finding;
import org.coopbriefs.extraction.Sentence;
import org.coopbriefs.extraction.mention.Mention;
import org.coopbriefs.extraction.mention.MentionFinder;

/**
 * A kind of fact that figures tell: each figure in the prose of an article is weighed once, in
 * reading order, and what is told twice is found once.
 *
 * @param <M> the figures: numbers or sums of money
 */
abstract class FigureRule<M extends Mention> implements FactRule {

    abstract MentionFinder<M> figures(boolean english);

    /**
     * What the figure says, or null where it is none of this kind.
     *
     * @param before what was drafted up to here
     */
    abstract Draft draft(Passage passage, M figure, List<Draft> before);

    /** Whether two drafts tell the same. */
    abstract boolean same(Draft one, Draft other);

    /** The drafts with those of which only a sum tells that they are of this kind. */
    List<Draft> withAddends(ArticleContext article, List<Draft> drafts) {
        return drafts;
    }

    /** A last look at all that is kept, each at the others. */
    void settle(List<Draft> kept) {}

    @Override
    public final List<Finding> find(ArticleContext article) {
        if (!article.participants().bothSides()) {
            return List.of();
        }
        List<Draft> drafts = withAddends(article, drafts(article));
        PartSums.addUp(drafts);
        PartSums.sumOverSeasons(drafts);
        List<Draft> kept = Drafts.withoutRepeats(drafts, this::same);
        settle(kept);
        return Drafts.findings(kept, kind(), getClass().getSimpleName());
    }

    private List<Draft> drafts(ArticleContext article) {
        MentionFinder<M> figures = figures(article.english());
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : article.prose()) {
            for (M figure : article.mentions(figures, sentence.span())) {
                Passage passage = new Passage(article, sentence, figure.span());
                Draft draft = draft(passage, figure, drafts);
                if (draft != null) {
                    Parts.pointBack(draft, drafts);
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    static boolean sameIn(Draft one, Draft other, String... fields) {
        return Arrays.stream(fields)
                .allMatch(field -> Objects.equals(one.field(field), other.field(field)));
    }
}
