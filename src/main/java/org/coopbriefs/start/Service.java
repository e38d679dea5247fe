package org.coopbriefs.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.coopbriefs.account.Accounts;

/** The service once its database answers: the first start, then the requests; or one command. */
public class Service implements QuarkusApplication {

    @Inject FirstStart firstStart;
    @Inject Accounts accounts;
    @Inject FileImport fileImport;

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return command(arguments);
        }
        firstStart.run();
        Quarkus.waitForExit();
        return 0;
    }

    private int command(String... arguments) {
        String name = arguments[0];
        if (name.equals("import") && arguments.length == 2) {
            return fileImport.run(Path.of(arguments[1]));
        }
        if (name.equals("reset-password")) {
            return resetPassword();
        }
        System.err.println("unknown command: " + String.join(" ", arguments));
        return 2;
    }

    private int resetPassword() {
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
