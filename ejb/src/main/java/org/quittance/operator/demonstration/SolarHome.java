package org.quittance.operator.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.quittance.contract.ServiceKind;

/**
 * A home with panels: what the sun gives is used first, the rest is fed in; what it does not give is drawn. The sun is
 * that of the latitude, the clouds are invented, the same at every start.
 */
final class SolarHome {

    private static final double LATITUDE = Math.toRadians(45.9);
    private static final double TILT_OF_THE_EARTH = Math.toRadians(23.44);
    /** Of the panels' peak power at the best of days. */
    private static final double BEST = 0.82;
    /** The clocks are an hour ahead of the sun in winter, two in summer; the year through it is noon about then. */
    private static final double NOON = 13.3;

    private final Subscription service;
    private final HouseholdCurve use;
    private final double peakWatts;

    SolarHome(Subscription service, MeasuredYear year) {
        this(service, new HouseholdCurve(service.pointReference(), service.factor(), year),
                service.panelKwc().doubleValue() * 1000);
    }

    private SolarHome(Subscription service, HouseholdCurve use, double peakWatts) {
        this.service = service;
        this.use = use;
        this.peakWatts = peakWatts;
    }

    /** The same while its inverter stands still. */
    SolarHome withoutSun() {
        return new SolarHome(service, use, 0);
    }

    /** One half-hour: its end on the clock, and mean powers in W. */
    record Step(LocalDateTime end, int fedIn, int drawn) {
    }

    String point() {
        return service.pointReference();
    }

    /** Whether the operator also sells it what it draws. */
    boolean isSupplied() {
        return service.service() == ServiceKind.STORAGE;
    }

    void steps(LocalDate day, Consumer<Step> consumer) {
        SplittableRandom weather = new SplittableRandom(point().hashCode() * 17L + day.toEpochDay());
        double clearness = 0.2 + 0.8 * Math.sqrt(weather.nextDouble());
        use.steps(day, step -> {
            int sun = (int) (peakWatts * BEST * clearness * (0.8 + 0.2 * weather.nextDouble())
                    * height(step.start()));
            consumer.accept(new Step(step.end(), Math.max(0, sun - step.watts()), Math.max(0, step.watts() - sun)));
        });
    }

    /** The sine of the sun's height above the horizon, 0 at night. */
    private static double height(LocalDateTime time) {
        double declination = -TILT_OF_THE_EARTH * Math.cos(2 * Math.PI * (time.getDayOfYear() + 10) / 365);
        double angle = (time.getHour() + time.getMinute() / 60.0 + 0.25 - NOON) * Math.PI / 12;
        return Math.max(0, Math.sin(LATITUDE) * Math.sin(declination)
                + Math.cos(LATITUDE) * Math.cos(declination) * Math.cos(angle));
    }
}
