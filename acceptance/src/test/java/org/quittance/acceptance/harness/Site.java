package org.quittance.acceptance.harness;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.quittance.server.Database;
import org.quittance.server.Launcher;
import org.quittance.server.RunningQuittance;
import org.quittance.server.Settings;
import org.quittance.server.StartException;

/** A running Quittance with the demonstration's operator, on the day at which its clock stands. */
public final class Site implements AutoCloseable {

    public static final String TODAY = "2026-11-21";
    public static final String PASSWORD = "val-clair-demonstration";
    /** A household whose real load curve was measured; reads French. */
    public static final String CAMILLE = "camille.martin@example.org";
    public static final String NADIA = "nadia.benali@example.org";
    /** Reads English. */
    public static final String EMILY = "emily.fournier@example.org";
    /** Water with sewage; his meter was replaced. */
    public static final String PAUL = "paul.garnier@example.org";
    /** Water without sewage. */
    public static final String LUCIE = "lucie.roche@example.org";
    /** Water and electricity in one account. */
    public static final String ZOE = "zoe.nguyen@example.org";
    /** A parking place with low use. */
    public static final String MARC = "marc.vidal@example.org";
    /** A parking place without; reads English. */
    public static final String OLIVER = "oliver.bennett@example.org";
    /** A virtual battery. */
    public static final String CLAIRE = "claire.fontaine@example.org";
    /** Surplus, as a private person. */
    public static final String HUGO = "hugo.morel@example.org";
    /** Surplus, as a business exempt from VAT. */
    public static final String FARM = "contact@ferme.example";
    /** Debited; she has changed bank. */
    public static final String SOFIA = "sofia.lopes@example.org";
    /** Has revoked a mandate and signed another one. */
    public static final String KARIM = "karim.haddad@example.org";
    /** Water, paid month by month. */
    public static final String INES = "ines.caron@example.org";
    /** Water, not paid month by month. */
    public static final String LOUIS = "louis.ferrand@example.org";
    /** Has left; the only one whose password takes as long to check as in production. */
    public static final String CELLAR = "contact@chais.example";
    public static final String ADVISER = "conseil";
    public static final String BILLING = "facturation";
    public static final String PAYMENTS = "paiements";
    /** Takes in and gives out money too. */
    public static final String OTHER_PAYMENTS = "tresorerie";
    public static final String ADMINISTRATOR = "administration";

    /** {@link #PASSWORD} in Argon2id with 8 KiB and one pass. */
    private static final String EASY_HASH =
            "$argon2id$v=19$m=8,t=1,p=1$C2Z3hA6hkoE6chjtvQyvoQ$3xWrZ6z6yLmecB2dZQCrDBbxhWozLtD+7hvlL+LYm6o";
    private static final Path SERVER = Path.of("../wildfly-config/target/quittance");
    /** From the folder where tests run, for its own path may have words. */
    private static final Path CLASSES = Path.of("target/sites/classes.jsa");

    private final RunningQuittance running;
    private final Sql sql;
    private Sql superuser;
    private boolean killed;

    private Site(RunningQuittance running) {
        this.running = running;
        this.sql = new Sql(running.database());
    }

    /** Tells the story, and writes down the classes it needed for those who start after it. */
    static Settings telling(Path dataFolder) {
        return shortLived(dataFolder, "-XX:ArchiveClassesAtExit=" + CLASSES);
    }

    /** Goes on where the story ends. */
    static Settings told(Path dataFolder) {
        return shortLived(dataFolder, "-XX:SharedArchiveFile=" + CLASSES);
    }

    /**
     * A server that lives for minutes: what makes one fast after an hour would only delay its start, and what was just
     * compiled need not be verified at each start.
     */
    private static Settings shortLived(Path dataFolder, String classes) {
        return demonstration(dataFolder).forTests().with("QUITTANCE_JAVA_OPTS", "-Xms512m -Xmn256m -Xmx1g"
                + " -XX:MetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m"
                + " -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote " + classes);
    }

    /** The demonstration's operator on a database that keeps what it answered, as in production. */
    public static Settings demonstration(Path dataFolder) {
        return Settings.of(SERVER, dataFolder)
                .with("QUITTANCE_DEMO", "true")
                .with("QUITTANCE_DEMO_TODAY", TODAY)
                .with("QUITTANCE_OPERATOR_NAME", "Régie des Énergies du Val Clair")
                .with("QUITTANCE_OPERATOR_ADDRESS", "12 place de la Fontaine|63200 Val-Clair")
                .with("QUITTANCE_OPERATOR_SIREN", "100000009")
                .with("QUITTANCE_OPERATOR_VAT", "FR88100000009")
                .with("QUITTANCE_OPERATOR_PHONE", "04 73 00 00 00")
                .with("QUITTANCE_OPERATOR_IBAN", "FR76 3000 6000 0112 3456 7890 189")
                .with("QUITTANCE_OPERATOR_BIC", "AGRIFRPP")
                .with("QUITTANCE_OPERATOR_ICS", "FR72ZZZ123456")
                .with("QUITTANCE_OPERATOR_EMAIL", "contact@valclair.example")
                .with("QUITTANCE_MAIL_FROM", "factures@valclair.example");
    }

    public static Site start(Settings settings) throws IOException, StartException, InterruptedException {
        return new Site(Launcher.start(settings));
    }

    public String url() {
        return running.baseUrl();
    }

    /** A path of the site as a whole address. */
    public String url(String path) {
        return running.baseUrl() + path;
    }

    public Sql sql() {
        return sql;
    }

    /** As PostgreSQL's own superuser: its settings and statistics. Only where the database is the site's own. */
    public synchronized Sql superuser() throws IOException {
        if (superuser == null) {
            superuser = superuser(running.database().jdbcUrl());
        }
        return superuser;
    }

    private Sql superuser(String url) throws IOException {
        Properties passwords = new Properties();
        try (Reader file = Files.newBufferedReader(dataFolder().resolve("database.properties"))) {
            passwords.load(file);
        }
        return new Sql(new Database(url, "postgres", passwords.getProperty("postgres")));
    }

    /** To check a password takes a fifth of a second on purpose, and tests sign in hundreds of times. */
    void easePasswords() throws IOException, SQLException {
        superuser().change("alter table login disable trigger login_is_audited");
        superuser().change("update login set password_hash = ? where name <> ?", EASY_HASH, CELLAR);
        superuser().change("alter table login enable trigger login_is_audited");
    }

    /** Keeps the database as it is, for {@link #tellAgain}. */
    void remember() throws IOException, SQLException {
        disconnect();
        try (Sql postgres = maintenance()) {
            postgres.change("alter database quittance with allow_connections false");
            postgres.number("select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'quittance'");
            postgres.change("create database told template quittance strategy file_copy");
            postgres.change("alter database quittance with allow_connections true");
        }
    }

    /**
     * The database is again as it was when it was {@link #remember remembered}, under the running server: which keeps nothing
     * of it, as it might have a neighbour, but for numbers. New ones follow all that were given before.
     */
    void tellAgain() throws IOException, SQLException {
        List<List<Object>> given = superuser().rows("""
                select format('%I.%I', schemaname, sequencename), last_value + increment_by from pg_sequences
                where last_value is not null and (schemaname = 'public' or sequencename in ('id_seq', 'card_transaction_seq'))""");
        disconnect();
        try (Sql postgres = maintenance()) {
            postgres.change("drop database quittance with (force)");
            postgres.change("create database quittance owner quittance template told strategy file_copy");
        }
        for (List<Object> sequence : given) {
            superuser().rows("select setval(cast(? as regclass), ?)", sequence.toArray());
        }
    }

    private Sql maintenance() throws IOException {
        return superuser(running.database().jdbcUrl().replaceAll("/[^/]*$", "/postgres"));
    }

    private synchronized void disconnect() throws IOException {
        try {
            sql.close();
            if (superuser != null) {
                superuser.close();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Another server on the same database, as an operator with many customers has them. */
    public Site node(String name) throws IOException, StartException, InterruptedException {
        Database shared = running.database();
        return start(told(dataFolder().resolveSibling(dataFolder().getFileName() + "-" + name))
                .with("QUITTANCE_DB_URL", shared.jdbcUrl()).with("QUITTANCE_DB_USER", shared.user())
                .with("QUITTANCE_DB_PASSWORD", shared.password()).with("QUITTANCE_NODE", name));
    }

    public Path dataFolder() {
        return running.dataFolder();
    }

    /** What the server said; read while it writes, the end may be missing. */
    public Path log() {
        return running.logFile();
    }

    /** The month's file that the demonstration leaves for staff to import. */
    public Path newestMeterFile() {
        return dataFolder().resolve("demonstration/R63_" + TODAY.substring(0, 7) + ".csv");
    }

    /** SIGKILL; the database goes on. */
    public void kill() throws InterruptedException {
        killed = true;
        running.killServer();
    }

    public void restart() throws IOException, StartException, InterruptedException {
        running.restartServer();
        killed = false;
    }

    /** Not started again, by a test that broke off. */
    boolean isKilled() {
        return killed;
    }

    @Override
    public void close() throws IOException {
        try {
            disconnect();
        } finally {
            running.close();
        }
    }
}
