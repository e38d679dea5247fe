package org.coopbriefs.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How briefs look, and whose they are. */
@ConfigMapping(prefix = "briefs")
public interface ReportConfig {

    /** Folder of the templates, one folder each. Environment: BRIEFS_TEMPLATES. */
    @WithDefault("report-templates")
    Path templates();

    /** Which of them draws the briefs. Environment: BRIEFS_TEMPLATE. */
    @WithDefault("monthly-brief")
    String template();

    /**
     * Title and signature block by slug of the province, e.g. {@code
     * briefs.letterhead.son-la.organ}; the key {@code default} holds for all others. What is not
     * set is worked out from the province's name, or left open.
     */
    @WithName("letterhead")
    Map<String, Organ> letterheads();

    /**
     * Who reports. Printed as it stands in Vietnamese briefs; those in other languages use their
     * own words.
     */
    interface Organ {

        /** The governing body, in capitals. */
        Optional<String> parentOrgan();

        /** The issuing body, in capitals. */
        Optional<String> organ();

        /** What follows "BC-" in the number. */
        Optional<String> symbol();

        /** Where it is issued. */
        Optional<String> place();

        /** Whom it is sent to ("Kính gửi"). */
        Optional<List<String>> addressees();

        /** Authority and title of the signer, one line each, in capitals. */
        Optional<List<String>> signerTitle();

        /** Name of the signer. */
        Optional<String> signer();

        /** Who gets a copy ("Nơi nhận"), without dashes. */
        Optional<List<String>> recipients();
    }
}
