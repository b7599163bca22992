package org.quittance.operator.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.quittance.contract.TimeClass;
import org.quittance.time.DateRange;

/** One row of {@code acts.csv}: what somebody did about a contract on a day. */
record Act(NamedCsvRecord row) {

    enum Kind {
        /** Staff read the meter. */ MEASURED,
        /** The meter told its index. */ REMOTE,
        /** The customer told it. */ SELF_READ,
        /** Nobody could read it. */ ESTIMATED,
        /** Staff put another index in the place of that of a day. */ CORRECT,
        /** The load curve of some days arrives once more. */ SEND_AGAIN,
        /** One line of the document of a period is taken back. */ CREDIT,
        /** The document of a period is taken back and billed anew. */ REPLACE,
        /** What was billed of some days is compared with what it comes to. */ COMPARE,
        /** The contract ends with a day. */ END,
        /** It is billed out of turn, its last day included. */ BILL,
        /** It is paid month by month from now on, on that day of the month. */ PLAN,
        /** No other plan follows the one that runs. */ PLAN_ONCE
    }

    LocalDate day() {
        return LocalDate.parse(row.getField("day"));
    }

    String contract() {
        return row.getField("contract");
    }

    Kind kind() {
        return Kind.valueOf(row.getField("act"));
    }

    /** The first and the last day that it is about; one where they are the same, the day itself where none is given. */
    DateRange about() {
        if (row.getField("about").isBlank()) {
            return DateRange.ofClosed(day(), day());
        }
        String[] days = row.getField("about").split("/");
        return DateRange.ofClosed(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    }

    /** By class, kWh or m3. */
    Map<TimeClass, BigDecimal> indexes() {
        Map<TimeClass, BigDecimal> indexes = new EnumMap<>(TimeClass.class);
        if (!row.getField("value").isBlank()) {
            Arrays.stream(row.getField("value").split("\\|")).map(index -> index.split("="))
                    .forEach(index -> indexes.put(TimeClass.valueOf(index[0]), new BigDecimal(index[1])));
        }
        return indexes;
    }

    String priceCode() {
        return row.getField("value");
    }

    String value() {
        return row.getField("value");
    }

    String reason() {
        return row.getField("reason");
    }
}
