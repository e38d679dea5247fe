package org.coopbriefs.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.web.Problem;
import org.coopbriefs.web.ProblemPage;

/** What went wrong, as a page. */
@ApplicationScoped
public class ErrorPages implements ProblemPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance problem(Problem problem);
    }

    @Inject CurrentPage page;

    @Override
    public String show(Problem problem) {
        page.fail();
        return Templates.problem(problem).render();
    }
}
