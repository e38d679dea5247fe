package org.coopbriefs.start;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import org.coopbriefs.reference.Gazetteer;
import org.coopbriefs.reference.Provinces;
import org.coopbriefs.reference.Rates;
import org.coopbriefs.reference.Sectors;
import org.coopbriefs.reference.Workdays;
import org.coopbriefs.text.VietnamTime;

/** Hands out what a code means, as the seeds say, and the one clock. */
@ApplicationScoped
public class ReferenceData {

    @Inject BriefsConfig config;

    @Produces
    @Singleton
    Provinces provinces() throws IOException {
        return Provinces.load(config.seeds().resolve("provinces.csv"));
    }

    @Produces
    @Singleton
    Gazetteer gazetteer(Provinces provinces) {
        return new Gazetteer(provinces);
    }

    @Produces
    @Singleton
    Rates rates() throws IOException {
        return Rates.load(config.seeds().resolve("rates.csv"));
    }

    @Produces
    @Singleton
    Sectors sectors() throws IOException {
        return Sectors.load(config.seeds().resolve("sectors.csv"));
    }

    @Produces
    @Singleton
    Workdays workdays() throws IOException {
        return Workdays.load(config.seeds().resolve("holidays.csv"));
    }

    @Produces
    @Singleton
    Clock clock() {
        Clock machine = Clock.system(VietnamTime.ZONE);
        return ConfigUtils.isProfileActive("test")
                ? Clock.offset(machine, config.clockAhead())
                : machine;
    }
}
