package org.coopbriefs.chaos;

import java.util.Random;
import org.coopbriefs.delivery.mail.ScriptedSmtp;
import org.coopbriefs.delivery.mail.ScriptedSmtp.Step;

/** How the mail server treats its clients for a while. */
enum Mood {
    WELL(null, null),
    SHUTS_421(Step.GREETING, "421 4.3.2 shutting down"),
    SHUTS_421_LATE(Step.MAIL, "421 4.3.2 shutting down"),
    LATER_451(Step.RCPT, "451 4.7.1 greylisted, come again"),
    LATER_451_AFTER_DATA(Step.DOT, "451 4.3.0 could not write the message"),
    REFUSES_550(Step.RCPT, "550 5.7.1 not from you"),
    HANGS(Step.RCPT, ScriptedSmtp.HANG),
    HANGS_AFTER_DATA(Step.DOT, ScriptedSmtp.HANG),
    DROPS_IN_DATA(Step.BODY, ScriptedSmtp.DROP),
    DROPS_AFTER_DATA(Step.DOT, ScriptedSmtp.DROP),
    /** What is attached is too large for it. */
    TAKES_LITTLE(Step.EHLO, "250-thu.example\r\n250-8BITMIME\r\n250 SIZE 50000");

    private static final int SLOWEST_MILLIS = 120;

    private final Step step;
    private final String answer;

    Mood(Step step, String answer) {
        this.step = step;
        this.answer = answer;
    }

    /** As often well as not. */
    static Mood any(Random random) {
        return random.nextBoolean() ? WELL : values()[1 + random.nextInt(values().length - 1)];
    }

    /** The server is so from now on; it takes its time, so that messages are seen under way. */
    void of(ScriptedSmtp server) {
        server.recover();
        server.to(Load.NOBODY, "550 5.1.1 no such mailbox");
        server.whenBegun(Mood::dawdle);
        if (step != null) {
            server.at(step, answer);
        }
    }

    private static void dawdle() {
        try {
            Thread.sleep((long) (Math.random() * SLOWEST_MILLIS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
