package org.quittance.acceptance;

import java.util.Map;
import java.util.TreeMap;
import org.quittance.acceptance.harness.Site;

/** What the database holds, told apart by digests: what an act changes shows. */
final class Contents {

    private Contents() {
    }

    /** By table, save what signing in (a mail about a new device, too), looking and asking for a letter write, and jobs meanwhile. */
    static Map<String, String> of(Site site) {
        Map<String, String> digests = new TreeMap<>();
        site.sql().texts("""
                select table_name from information_schema.tables where table_schema = 'quittance' and table_type = 'BASE TABLE'
                  and table_name !~ '(login|access_link|outbox|throttle|audit|document|ledger|load_curve|flyway|job|execution|visit|day|session)'""")
                .forEach(table -> digests.put(table, site.sql().text("select count(*) || ' ' || coalesce(sum(hashtextextended("
                        + "cast(to_jsonb(t) - 'seen_at' as text), 0)), 0) from " + table + " t")));
        return digests;
    }
}
