package org.coopbriefs.report;

import io.quarkus.qute.Expression;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * {@code {#for item in list} ... {#else} ... {/for}}: Qute's own loop would also count to any
 * number that a template names. Within it {@code item_count} counts from 1 and {@code item_hasNext}
 * tells of the last.
 */
final class BoundedLoop implements SectionHelper {

    private final String name;
    private final Expression list;
    private final SectionBlock otherwise;
    private final int line;

    private BoundedLoop(String name, Expression list, SectionBlock otherwise) {
        this.name = name;
        this.list = list;
        this.otherwise = otherwise;
        this.line = list.getOrigin().getLine();
    }

    @Override
    public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
        return context.resolutionContext()
                .evaluate(list)
                .thenCompose(value -> rounds(context, items(value)));
    }

    private Collection<?> items(Object value) {
        if (value instanceof Collection<?> items) {
            return items;
        }
        throw new BrokenTemplate(
                TemplateFolder.TEMPLATE, line, Fault.NO_LIST, list.toOriginalString());
    }

    private CompletionStage<ResultNode> rounds(
            SectionResolutionContext context, Collection<?> items) {
        if (items.isEmpty() && otherwise != null) {
            return context.execute(otherwise, context.resolutionContext());
        }
        Rounds results = new Rounds(items.size());
        CompletionStage<ResultNode> done = CompletableFuture.completedFuture(results);
        int count = 0;
        for (Object item : items) {
            RenderBudget.CURRENT.get().round(line);
            Round round = new Round(name, item, ++count, count < items.size());
            done =
                    done.thenCombine(
                            result(context, round), (before, result) -> results.add(result));
        }
        return done;
    }

    private static CompletionStage<ResultNode> result(
            SectionResolutionContext context, Round round) {
        return context.execute(context.resolutionContext().createChild(round, null));
    }

    private static final class Rounds extends ResultNode {

        private final List<ResultNode> results;

        Rounds(int size) {
            results = new ArrayList<>(size);
        }

        Rounds add(ResultNode result) {
            results.add(result);
            return this;
        }

        @Override
        public void process(Consumer<String> page) {
            results.forEach(result -> result.process(page));
        }
    }

    /** What a template sees within one round. */
    private record Round(String name, Object item, int count, boolean hasNext) implements Mapper {

        @Override
        public Object get(String key) {
            if (key.equals(name)) {
                return item;
            }
            return key.equals(name + "_count") ? (Object) count : (Object) hasNext;
        }

        @Override
        public boolean appliesTo(String key) {
            return key.equals(name) || mappedKeys().contains(key);
        }

        @Override
        public Set<String> mappedKeys() {
            return Set.of(name + "_count", name + "_hasNext");
        }
    }

    /** Registers the section. */
    static final class Factory implements SectionHelperFactory<BoundedLoop> {

        private static final String NAME = "alias";
        private static final String IN = "in";
        private static final String LIST = "iterable";
        private static final String ELSE = "else";

        @Override
        public List<String> getDefaultAliases() {
            return List.of("for");
        }

        @Override
        public ParametersInfo getParameters() {
            return ParametersInfo.builder()
                    .addParameter(NAME)
                    .addParameter(IN)
                    .addParameter(LIST)
                    .build();
        }

        @Override
        public List<String> getBlockLabels() {
            return List.of(ELSE);
        }

        @Override
        public Scope initializeBlock(Scope outer, BlockInfo block) {
            if (block.getLabel().equals(MAIN_BLOCK_NAME)) {
                block.addExpression(LIST, block.getParameter(LIST));
            }
            return outer;
        }

        @Override
        public BoundedLoop initialize(SectionInitContext context) {
            SectionBlock otherwise =
                    context.getBlocks().stream()
                            .filter(block -> block.label.equals(ELSE))
                            .findFirst()
                            .orElse(null);
            return new BoundedLoop(
                    context.getParameter(NAME), context.getExpression(LIST), otherwise);
        }
    }
}
