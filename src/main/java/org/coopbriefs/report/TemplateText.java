package org.coopbriefs.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.FragmentSectionHelper;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.SetSectionHelper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * The text of a template, to be filled with a page's fields and the words of a language. Of Qute it
 * has {@code if}, {@code let}, {@link BoundedLoop}, and fragments with {@link FragmentInclude}:
 * nothing that reaches another template, evaluates or calls.
 *
 * <p>{@code {m:key}} is a message, {@code {m:key(a, b)}} one with its places filled.
 */
final class TemplateText {

    private static final ScopedValue<Words> WORDS = ScopedValue.newInstance();
    private static final Engine ENGINE = engine();

    private final Template template;

    TemplateText(String text) {
        try {
            template = ENGINE.parse(text, Variant.forContentType(Variant.TEXT_HTML));
        } catch (TemplateException e) {
            throw broken(e);
        }
    }

    /** The page as XHTML. */
    String fill(ReportPage page, Words words) {
        RenderBudget budget = new RenderBudget();
        try {
            ScopedValue.where(RenderBudget.CURRENT, budget)
                    .where(WORDS, words)
                    .run(() -> render(page, budget));
        } catch (TemplateException e) {
            throw broken(e);
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
        return budget.page();
    }

    private void render(ReportPage page, RenderBudget budget) {
        template.data("page", page).consume(budget.output()).toCompletableFuture().join();
    }

    private static RuntimeException unwrapped(CompletionException e) {
        return switch (e.getCause()) {
            case TemplateException template -> broken(template);
            case RuntimeException cause -> cause;
            default -> e;
        };
    }

    /** What our own sections refuse comes wrapped. */
    private static BrokenTemplate broken(TemplateException e) {
        if (e.getCause() instanceof BrokenTemplate refused) {
            return refused;
        }
        int line = e.getOrigin() == null ? 0 : e.getOrigin().getLine();
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("malformed");
        return new BrokenTemplate(TemplateFolder.TEMPLATE, line, Fault.MALFORMED, reason);
    }

    private static Engine engine() {
        return Engine.builder()
                .addSectionHelper(new IfSectionHelper.Factory())
                .addSectionHelper(new SetSectionHelper.Factory())
                .addSectionHelper(new BoundedLoop.Factory())
                .addSectionHelper(new FragmentSectionHelper.Factory())
                .addSectionHelper(new FragmentInclude.Factory())
                .addValueResolvers(
                        new RecordResolver(),
                        ValueResolvers.collectionResolver(),
                        ValueResolvers.listResolver(),
                        ValueResolvers.mapperResolver(),
                        ValueResolvers.thisResolver(),
                        ValueResolvers.orResolver(),
                        ValueResolvers.trueResolver(),
                        ValueResolvers.logicalAndResolver(),
                        ValueResolvers.logicalOrResolver(),
                        ValueResolvers.equalsResolver())
                .addNamespaceResolver(
                        NamespaceResolver.builder("m").resolveAsync(TemplateText::message).build())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .build();
    }

    private static CompletionStage<Object> message(EvalContext context) {
        CompletionStage<Object[]> arguments =
                CompletableFuture.completedFuture(new Object[context.getParams().size()]);
        for (int i = 0; i < context.getParams().size(); i++) {
            int place = i;
            Expression parameter = context.getParams().get(i);
            arguments =
                    arguments.thenCombine(
                            context.evaluate(parameter),
                            (filled, value) -> {
                                filled[place] = value;
                                return filled;
                            });
        }
        return arguments.thenApply(filled -> WORDS.get().text(context.getName(), filled));
    }
}
