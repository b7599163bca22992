package org.quittance.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.quittance.acceptance.harness.Site;
import org.quittance.acceptance.harness.Sql;
import org.quittance.server.Settings;

/**
 * Bills a growing population, a month for each size: drafts, numbers, and for the first and smallest size the documents,
 * whose work also warms the server up for the sizes that count.
 */
public final class Benchmark {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("site");
    /** The demonstration's story, with its offers, prices and logins, is told until here: its August is billed. */
    private static final String SEEDED = "2026-09-20";
    private static final LocalDate FIRST_MONTH = LocalDate.parse("2026-09-01");
    /** Three months are over since then. */
    private static final String TODAY = "2026-12-02";
    private static final int LARGEST_REPEATED = 20_000;
    private static final int REPEATED = 3;
    private static final int STATEMENTS_TOLD = 12;

    private final Site site;
    private final HeapLog heap;
    private final Gauges gauges;
    private final Population population;
    private final Office office;
    private final Report report = new Report();

    private Benchmark(Site site, HeapLog heap) throws Exception {
        this.site = site;
        this.heap = heap;
        this.gauges = new Gauges(site);
        this.population = new Population(site.sql());
        this.office = new Office(site);
    }

    /** Arguments: at most three numbers of contracts, growing; the smaller ones get their documents too. */
    public static void main(String... arguments) throws Exception {
        List<Integer> sizes = Stream.of(arguments).map(Integer::valueOf).toList();
        HeapLog heap = new HeapLog(TARGET.resolve("gc.log"));
        seed();
        try (Site site = Site.start(settings(TODAY).with("QUITTANCE_JAVA_OPTS",
                System.getProperty("benchmark.java.opts") + " " + heap.option()))) {
            new Benchmark(site, heap).measure(sizes);
        }
    }

    private static Settings settings(String today) {
        return Site.demonstration(DATA).with("QUITTANCE_DEMO_TODAY", today);
    }

    private static void seed() throws Exception {
        try (Site site = Site.start(settings(SEEDED))) {
            site.superuser().change("alter system set shared_preload_libraries = 'pg_stat_statements'");
            site.superuser().change("alter system set track_io_timing = on");
            // Only the benchmark's own contracts are billed monthly.
            site.sql().change("update contract set cycle = 'YEARLY' where cycle = 'MONTHLY'");
        }
    }

    private void measure(List<Integer> sizes) throws Exception {
        LocalDate month = FIRST_MONTH;
        for (int size : sizes) {
            population.growTo(size, month);
            bill(size, size <= LARGEST_REPEATED);
            month = month.plusMonths(1);
        }
        report.write(TARGET.resolve("benchmark.csv"));
        office.close();
    }

    private void bill(int size, boolean documents) throws Exception {
        long log = heap.lines();
        int times = size <= LARGEST_REPEATED ? REPEATED : 1;
        Gauges.Used generated = null;
        long run = 0;
        for (int time = 0; time < times; time++) {
            if (time > 0) {
                office.discard(run);
                site.superuser().change("vacuum analyze");
            }
            run = office.prepare();
            Gauges.Moment begin = gauges.begin();
            office.act(run, "generate", "GENERATED");
            Gauges.Used used = gauges.since(begin);
            generated = generated == null || used.cpu().compareTo(generated.cpu()) < 0 ? used : generated;
        }
        long invoices = tellGenerated(size, run, generated);
        HeapLog.Peak peak = heap.since(log);
        report.add(size, "heap, most used", peak.used(), "MB");
        report.add(size, "heap, most needed after a collection", peak.needed(), "MB");
        tellFloor(size, run, invoices, generated);
        issue(size, run, invoices);
        if (documents) {
            publish(size, run, invoices);
        }
    }

    private long tellGenerated(int size, long run, Gauges.Used generated) {
        Sql sql = site.sql();
        long invoices = sql.number("select count(*) from invoice where run_id = ?", run);
        report.add(size, "generating", invoices, generated);
        long items = sql.number("select count(*) from run_item where run_id = ?", run);
        long chunk = sql.number("select substring(jobparameters from 'chunk = (\\d+)')::int from public.job_execution"
                + " where jobexecutionid = (select execution_id from billing_run where id = ?)", run);
        report.add(size, "generating, contracts in a chunk", chunk, "contracts");
        report.add(size, "generating, statements per chunk",
                generated.statements() / Math.ceil((double) items / chunk), "statements");
        report.add(size, "generating, parked", items - invoices, "contracts");
        report.add(size, "lines per invoice", sql.decimal("""
                select count(*)::numeric / ? from invoice_line l join invoice i on i.id = l.invoice_id
                where i.run_id = ?""", invoices, run).doubleValue(), "lines");
        gauges.longest(STATEMENTS_TOLD).forEach(statement -> System.out.println("           " + statement));
        return invoices;
    }

    private void tellFloor(int size, long run, long invoices, Gauges.Used generated) throws Exception {
        Gauges.Used floor = new Floor(site.superuser(), gauges.ofThisProgram(), TARGET.resolve("floor")).of(run);
        report.add(size, "floor", invoices, floor);
        report.add(size, "generating, part of the floor",
                Report.seconds(floor.elapsed()) / Report.seconds(generated.elapsed()), "of 1");
        report.add(size, "generating, part of the floor by CPU",
                Report.seconds(floor.cpu()) / Report.seconds(generated.cpu()), "of 1");
    }

    private void issue(int size, long run, long invoices) {
        office.act(run, "review", "REVIEWED");
        Gauges.Moment begin = gauges.begin();
        office.act(run, "issue", "ISSUED");
        report.add(size, "numbering", invoices, gauges.since(begin));
    }

    private void publish(int size, long run, long invoices) {
        Gauges.Moment begin = gauges.begin();
        office.act(run, "publish", "PUBLISHED");
        report.add(size, "documents", invoices, gauges.since(begin));
    }
}
