package org.coopbriefs.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Optional;
import org.coopbriefs.account.Accounts;

/** The service once its database answers: the first start, then the requests; or one command. */
public class Service implements QuarkusApplication {

    @Inject FirstStart firstStart;
    @Inject Accounts accounts;

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return command(arguments[0]);
        }
        firstStart.run();
        Quarkus.waitForExit();
        return 0;
    }

    private int command(String name) {
        if (!name.equals("reset-password")) {
            System.err.println("unknown command: " + name);
            return 2;
        }
        Optional<String> password = accounts.resetPassword(Accounts.ADMIN);
        if (password.isEmpty()) {
            System.err.println(
                    "there is no user " + Accounts.ADMIN + " yet: start the service first");
            return 1;
        }
        System.out.println("user " + Accounts.ADMIN + ", new password " + password.get());
        System.out.println("sign in with a browser to replace it");
        return 0;
    }
}
