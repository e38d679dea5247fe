package org.coopbriefs.report;

import io.quarkus.qute.IncludeSectionHelper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.coopbriefs.report.BrokenTemplate.Fault;

/**
 * {@code {#include $name a=b /}}: a fragment of the same template, so that what repeats is written
 * once. Qute's own would also look for other templates, and include without end.
 */
final class FragmentInclude implements SectionHelper {

    private final SectionHelper include;
    private final int line;

    private FragmentInclude(SectionHelper include, int line) {
        this.include = include;
        this.line = line;
    }

    @Override
    public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
        RenderBudget budget = RenderBudget.CURRENT.get();
        budget.enter(line);
        try {
            return include.resolve(context);
        } finally {
            budget.leave();
        }
    }

    /** Registers the section. */
    static final class Factory implements SectionHelperFactory<FragmentInclude> {

        private static final String OWN = "$";

        private final IncludeSectionHelper.Factory include = new IncludeSectionHelper.Factory();

        @Override
        public List<String> getDefaultAliases() {
            return include.getDefaultAliases();
        }

        @Override
        public ParametersInfo getParameters() {
            return include.getParameters();
        }

        @Override
        public MissingEndTagStrategy missingEndTagStrategy() {
            return include.missingEndTagStrategy();
        }

        @Override
        public boolean treatUnknownSectionsAsBlocks() {
            return include.treatUnknownSectionsAsBlocks();
        }

        @Override
        public Scope initializeBlock(Scope outer, BlockInfo block) {
            return include.initializeBlock(outer, block);
        }

        @Override
        public FragmentInclude initialize(SectionInitContext context) {
            String name = context.getParameter("template");
            int line = context.getOrigin().getLine();
            if (name == null || !name.startsWith(OWN)) {
                throw new BrokenTemplate(TemplateFolder.TEMPLATE, line, Fault.INCLUDE, name);
            }
            return new FragmentInclude(include.initialize(context), line);
        }
    }
}
