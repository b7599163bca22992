package org.quittance.acceptance.harness;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Judges a FEC by the words of LPF art. A47 A-1 VII, with nothing of the product: the 18 columns, their forms, entries that
 * balance and numbers without gap in each journal.
 */
public final class FecChecker {

    private static final List<String> COLUMNS = List.of("JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum",
            "CompteLib", "CompAuxNum", "CompAuxLib", "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet",
            "DateLet", "ValidDate", "Montantdevise", "Idevise");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+(,\\d{1,2})?");
    private static final Pattern NAME = Pattern.compile("\\d{9}FEC\\d{8}\\.txt");
    private static final List<Integer> FILLED = List.of(0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15);

    private final List<String> faults = new ArrayList<>();
    private final LocalDate closing;
    private final Map<String, BigDecimal> sums = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    private FecChecker(LocalDate closing) {
        this.closing = closing;
    }

    /** What is wrong with a file, nothing if it is right. */
    public static List<String> faults(String fileName, byte[] content) {
        if (!NAME.matcher(fileName).matches()) {
            return List.of("the name " + fileName);
        }
        FecChecker checker = new FecChecker(LocalDate.parse(fileName.substring(12, 20), DateTimeFormatter.BASIC_ISO_DATE));
        checker.check(new String(content, Charset.forName("ISO-8859-15")));
        return checker.faults;
    }

    private void check(String text) {
        String[] lines = text.split("\r?\n", -1);
        char separator = lines[0].indexOf('\t') > 0 ? '\t' : '|';
        if (!List.of(lines[0].split(Pattern.quote(String.valueOf(separator)), -1)).equals(COLUMNS)) {
            faults.add("the first line does not name the 18 columns");
        }
        if (!lines[lines.length - 1].isEmpty()) {
            faults.add("the last line does not end");
        }
        for (int i = 1; i < lines.length - 1; i++) {
            line(i + 1, lines[i].split(Pattern.quote(String.valueOf(separator)), -1));
        }
        sums.forEach((entry, sum) -> {
            if (sum.signum() != 0) {
                faults.add("entry " + entry + " does not balance: " + sum);
            }
        });
    }

    private void line(int number, String[] fields) {
        if (fields.length != COLUMNS.size()) {
            fault(number, "has " + fields.length + " columns");
            return;
        }
        FILLED.stream().filter(column -> fields[column].isBlank()).forEach(column -> fault(number, "lacks " + COLUMNS.get(column)));
        if (!fields[4].matches("[0-9]{3}[0-9a-zA-Z]*")) {
            fault(number, "CompteNum " + fields[4]);
        }
        if (fields[6].isBlank() != fields[7].isBlank()) {
            fault(number, "an auxiliary account without its name, or the other way round");
        }
        LocalDate day = day(number, 3, fields, false);
        LocalDate valid = day(number, 15, fields, false);
        day(number, 9, fields, false);
        day(number, 14, fields, true);
        if (day != null && (day.isAfter(closing) || valid != null && valid.isBefore(day))) {
            fault(number, "EcritureDate " + day + ", ValidDate " + valid + ", closing " + closing);
        }
        if (fields[13].isBlank() != fields[14].isBlank() || fields[16].isBlank() != fields[17].isBlank()) {
            fault(number, "half a lettering, or half a foreign currency");
        }
        amounts(number, fields);
        order(number, fields);
    }

    private void amounts(int number, String[] fields) {
        if (!AMOUNT.matcher(fields[11]).matches() || !AMOUNT.matcher(fields[12]).matches()) {
            fault(number, "amounts " + fields[11] + " and " + fields[12]);
            return;
        }
        BigDecimal debit = new BigDecimal(fields[11].replace(',', '.'));
        BigDecimal credit = new BigDecimal(fields[12].replace(',', '.'));
        if (debit.signum() == 0 == (credit.signum() == 0)) {
            fault(number, "not one of debit and credit: " + debit + ", " + credit);
        }
        sums.merge(fields[0] + " " + fields[2], debit.subtract(credit), BigDecimal::add);
    }

    /** Entries of a journal are numbered one after the other, and all lines of an entry say the same of it. */
    private void order(int number, String[] fields) {
        String entry = fields[0] + " " + fields[2];
        String head = String.join("\t", fields[1], fields[3], fields[8], fields[9], fields[10], fields[15]);
        if (!head.equals(heads.computeIfAbsent(entry, first -> head))) {
            fault(number, "says something else of entry " + entry);
        }
        if (!fields[2].matches("[1-9][0-9]*")) {
            fault(number, "EcritureNum " + fields[2]);
            return;
        }
        int place = Integer.parseInt(fields[2]);
        int before = last.getOrDefault(fields[0], 0);
        if (place != before && place != before + 1) {
            fault(number, "journal " + fields[0] + " goes from " + before + " to " + place);
        }
        last.put(fields[0], place);
    }

    private LocalDate day(int number, int column, String[] fields, boolean mayLack) {
        if (mayLack && fields[column].isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(fields[column], DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            fault(number, COLUMNS.get(column) + " " + fields[column]);
            return null;
        }
    }

    private void fault(int number, String what) {
        faults.add("line " + number + ": " + what);
    }
}
