package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.coopbriefs.brief.Brief;
import org.coopbriefs.brief.SampleBrief;
import org.coopbriefs.reference.Provinces;
import org.jboss.logging.Logger;

/**
 * Draws the sample once in each language and an annex of many rows, so that the first brief
 * somebody asks for does not wait for what is loaded only once: fonts, template, words, the classes
 * of the layout engine, and what the JVM compiles of them.
 */
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** So many that what draws them is compiled. */
    private static final int ANNEX_ROWS = 3000;

    @Inject BriefRenderer renderer;
    @Inject Provinces provinces;

    /** Begins in the background, behind everything that somebody waits for. */
    public void begin() {
        Thread drawing = new Thread(this::draw, "warm-up");
        drawing.setDaemon(true);
        drawing.setPriority(Thread.MIN_PRIORITY);
        drawing.start();
    }

    void draw() {
        try {
            Brief sample = SampleBrief.of(provinces);
            List<String> languages = renderer.languages();
            languages.forEach(language -> renderer.render(sample, language));
            renderer.rehearseAnnex(sample, languages.getLast(), ANNEX_ROWS);
        } catch (BrokenTemplate broken) {
            LOG.warnf("No brief can be drawn with the template in use: %s", broken.getMessage());
        }
    }
}
