package org.quittance.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quittance.acceptance.harness.OnSites;
import org.quittance.acceptance.harness.Site;

/** The real household's first year arrived through the import job, month by month. */
@OnSites
class RealLoadCurveIT {

    private static final String YEAR = """
            from load_curve_day d join meter m on m.id = d.meter_id join service_point p on p.id = m.service_point_id
            where p.reference = '30002310765432' and d.day between '2023-03-13' and '2024-03-12'""";

    @Test
    void addsUpToTheYearThatWasMeasured(Site site) {
        assertThat(site.sql().decimal("select sum(w * d.step_minutes)::numeric / 60000 as kwh "
                + YEAR.replace("where", "cross join unnest(d.watts) w where"))).isEqualByComparingTo("13970.178");
        assertThat(site.sql().number("select count(*) " + YEAR)).isEqualTo(366);
        assertThat(site.sql().number("select sum(cardinality(watts)) " + YEAR)).isEqualTo(17_568);
    }

    @Test
    void hasA23HourDayInSpringAndA25HourDayInAutumn(Site site) {
        assertThat(site.sql().lines("select d.day, cardinality(d.watts) " + YEAR
                + " and cardinality(d.watts) <> 48 order by 1"))
                .containsExactly("2023-03-26 46", "2023-10-29 50");
    }
}
