package org.coopbriefs.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Twelve months of a figure as bars: positions and heights as the picture's attributes have them.
 *
 * @param bars from the first month to the last
 * @param known how many months anything is known of
 */
public record MonthTrend(List<Bar> bars, int known) {

    private static final int HEIGHT = 42;
    private static final int LEAST = 4;
    private static final int UNKNOWN = 3;
    private static final double STEP = 100.0 / 12;
    private static final double WIDTH = 6.7;
    private static final double MARGIN = 0.8;

    /**
     * A month.
     *
     * @param look the style: "none" where nothing is known, "bar off" where there was none, "bar"
     */
    public record Bar(String look, String x, int y, int height) {}

    /** A trend of these values; null where nothing is known. */
    static MonthTrend of(List<BigDecimal> values) {
        BigDecimal most =
                values.stream()
                        .filter(value -> value != null)
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String x = String.format(Locale.ROOT, "%.1f%%", MARGIN + i * STEP);
            bars.add(bar(x, values.get(i), most));
        }
        return new MonthTrend(bars, (int) values.stream().filter(v -> v != null).count());
    }

    private static Bar bar(String x, BigDecimal value, BigDecimal most) {
        if (value == null) {
            return new Bar("none", x, HEIGHT - UNKNOWN, UNKNOWN);
        }
        if (value.signum() <= 0) {
            return new Bar("bar off", x, HEIGHT - LEAST, LEAST);
        }
        int height =
                value.multiply(BigDecimal.valueOf(HEIGHT - LEAST))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
        return new Bar("bar", x, HEIGHT - Math.max(height, LEAST), Math.max(height, LEAST));
    }

    public String width() {
        return WIDTH + "%";
    }
}
