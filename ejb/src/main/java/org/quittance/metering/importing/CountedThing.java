package org.quittance.metering.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quittance.contract.TimeClass;
import org.quittance.metering.Flow;

/** What a register counts, as files name it. */
public record CountedThing(Flow flow, TimeClass timeClass) {

    private static final Map<String, CountedThing> NAMES = names();

    /** Case, accents, spaces, hyphens and underscores do not count; empty if no register is called so. */
    static Optional<CountedThing> named(String name) {
        return Optional.ofNullable(NAMES.get(PlainText.letters(name)));
    }

    private static Map<String, CountedThing> names() {
        Map<String, CountedThing> names = new HashMap<>();
        call(names, Flow.WATER, TimeClass.BASE, "eau", "water", "m3");
        call(names, Flow.INJECTION, TimeClass.BASE, "injection", "production");
        call(names, Flow.CONSUMPTION, TimeClass.BASE, "base");
        call(names, Flow.CONSUMPTION, TimeClass.PEAK, "hp");
        call(names, Flow.CONSUMPTION, TimeClass.OFF_PEAK, "hc");
        call(names, Flow.CONSUMPTION, TimeClass.HIGH_PEAK, "hph");
        call(names, Flow.CONSUMPTION, TimeClass.HIGH_OFF_PEAK, "hch");
        call(names, Flow.CONSUMPTION, TimeClass.LOW_PEAK, "hpb", "hpe");
        call(names, Flow.CONSUMPTION, TimeClass.LOW_OFF_PEAK, "hcb", "hce");
        // Tempo: ours, then those of communicating meters
        call(names, Flow.CONSUMPTION, TimeClass.BLUE_PEAK, "bleuhp", "hpbleu", "bluehp", "hpjb");
        call(names, Flow.CONSUMPTION, TimeClass.BLUE_OFF_PEAK, "bleuhc", "hcbleu", "bluehc", "hcjb");
        call(names, Flow.CONSUMPTION, TimeClass.WHITE_PEAK, "blanchp", "hpblanc", "whitehp", "hpjw");
        call(names, Flow.CONSUMPTION, TimeClass.WHITE_OFF_PEAK, "blanchc", "hcblanc", "whitehc", "hcjw");
        call(names, Flow.CONSUMPTION, TimeClass.RED_PEAK, "rougehp", "hprouge", "redhp", "hpjr");
        call(names, Flow.CONSUMPTION, TimeClass.RED_OFF_PEAK, "rougehc", "hcrouge", "redhc", "hcjr");
        return Map.copyOf(names);
    }

    private static void call(Map<String, CountedThing> all, Flow flow, TimeClass timeClass, String... names) {
        CountedThing thing = new CountedThing(flow, timeClass);
        Arrays.stream(names).forEach(name -> all.put(name, thing));
    }
}
