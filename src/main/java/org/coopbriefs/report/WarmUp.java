package org.coopbriefs.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.coopbriefs.brief.SampleBrief;
import org.coopbriefs.reference.Provinces;
import org.jboss.logging.Logger;

/**
 * Draws the sample once in each language, so that the first brief somebody asks for does not wait
 * for what is loaded only once: fonts, template, words, the classes of the layout engine.
 */
@ApplicationScoped
public class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

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
            for (String language : renderer.languages()) {
                renderer.render(SampleBrief.of(provinces), language);
            }
        } catch (BrokenTemplate broken) {
            LOG.warnf("No brief can be drawn with the template in use: %s", broken.getMessage());
        }
    }
}
