package org.quittance.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs initdb and pg_ctl. They refuse to run as root; as root they are told to be somebody else in a user namespace of
 * their own, which changes nothing about the rights on files.
 *
 * @param bin    folder of the programs
 * @param prefix what stands before each command
 * @param log    what the programs say
 */
record PostgresPrograms(Path bin, List<String> prefix, Path log) {

    static PostgresPrograms in(Path folder, Path log) throws IOException, StartException {
        return new PostgresPrograms(PostgresBinaries.unpackedIn(folder).resolve("bin"), prefixForThisUser(), log);
    }

    private static List<String> prefixForThisUser() throws StartException {
        boolean root = "root".equals(System.getProperty("user.name")) && File.separatorChar == '/';
        if (!root) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        try {
            List<String> trial = new ArrayList<>(namespace);
            trial.add("true");
            Process process = new ProcessBuilder(trial).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0) {
                return namespace;
            }
        } catch (IOException e) {
            // Said below: there is no such program.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StartException("PostgreSQL does not run as root on this machine: start as an ordinary user,"
                + " or set QUITTANCE_DB_URL, _USER and _PASSWORD to a PostgreSQL of your own.");
    }

    /** @return the program's exit code */
    int run(String program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start().waitFor();
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }
}
