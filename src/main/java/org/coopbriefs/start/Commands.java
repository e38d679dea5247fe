package org.coopbriefs.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coopbriefs.account.Accounts;
import org.coopbriefs.account.AuditLog;
import org.coopbriefs.article.SiteRuleCheck;

/** What can be asked of the service on the command line instead of starting it. */
@ApplicationScoped
public class Commands {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int UNKNOWN = 2;

    @Inject Accounts accounts;
    @Inject AuditLog log;
    @Inject FileImport fileImport;
    @Inject SiteRuleCheck siteRules;

    /** Runs a command with its arguments and returns its exit code. */
    int run(String... command) {
        return switch (command[0]) {
            case "import" -> command.length == 2 ? importFrom(command[1]) : unknown(command);
            case "reset-password" -> resetPassword();
            case "check-sites" -> checkSites();
            case "verify-audit" -> verifyAudit();
            default -> unknown(command);
        };
    }

    private int importFrom(String path) {
        return fileImport.run(Path.of(path));
    }

    private int checkSites() {
        List<SiteRuleCheck.Result> results = siteRules.all();
        for (SiteRuleCheck.Result result : results) {
            System.out.println(result.site() + ": " + Objects.toString(result.fault(), "ok"));
            if (result.read() != null) {
                System.out.println(result.read());
            }
        }
        System.out.println(results.size() + " sites with a rule");
        return results.stream().allMatch(result -> result.fault() == null) ? DONE : FAILED;
    }

    private int resetPassword() {
        Optional<String> password = accounts.resetPassword(Accounts.ADMIN);
        if (password.isEmpty()) {
            System.err.println(
                    "there is no user " + Accounts.ADMIN + " yet: start the service first");
            return FAILED;
        }
        System.out.println("user " + Accounts.ADMIN + ", new password " + password.get());
        System.out.println("sign in with a browser to replace it");
        return DONE;
    }

    private int verifyAudit() {
        AuditLog.Check check = log.verify();
        if (check.fault().isPresent()) {
            AuditLog.Fault fault = check.fault().get();
            System.err.println("audit log: entry " + fault.number() + " " + fault.what());
            return FAILED;
        }
        System.out.println("audit log: " + check.entries() + " entries, all as they were written");
        System.out.println("hash of the last: " + check.hash());
        return DONE;
    }

    private static int unknown(String... command) {
        System.err.println("unknown command: " + String.join(" ", command));
        return UNKNOWN;
    }
}
