package org.coopbriefs.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import org.coopbriefs.report.WarmUp;
import org.coopbriefs.work.WorkQueue;

/** The service once its database answers: the first start, then the requests; or one command. */
public class Service implements QuarkusApplication {

    @Inject FirstStart firstStart;
    @Inject Commands commands;
    @Inject WorkQueue work;
    @Inject WarmUp warmUp;

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return commands.run(arguments);
        }
        firstStart.run();
        work.start();
        warmUp.begin();
        Quarkus.waitForExit();
        return 0;
    }
}
