package org.quittance.acceptance.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What four portals that customers know offer, line by line, each with the test that proves it here. Where a test is gone or
 * renamed this one fails; what has no test yet says what it waits for.
 */
class GuidesTest {

    private static final Map<String, String> TESTS = Sources.files(".java").stream()
            .filter(file -> file.toString().contains("/src/test/"))
            .collect(Collectors.toMap(file -> file.getFileName().toString(), Sources::text, String::concat));

    /** @param proof {@code Class#method}, or a hyphen */
    private record Line(String portal, String line, String proof, String note) {

        boolean isProved() {
            return !proof.equals("-");
        }
    }

    private static List<Line> lines() {
        return Sources.text(Sources.PROJECT.resolve("acceptance/src/test/resources/guides.csv")).lines().skip(1)
                .map(line -> line.split(",", -1)).map(cells -> new Line(cells[0], cells[1], cells[2], cells[3])).toList();
    }

    @Test
    void everyLineIsProvedByATestThatExists() {
        assertThat(lines()).hasSizeGreaterThan(60).filteredOn(Line::isProved).allSatisfy(line -> {
            String[] proof = line.proof().split("#");
            assertThat(TESTS).as(line.line()).containsKey(proof[0] + ".java");
            assertThat(TESTS.get(proof[0] + ".java")).as(line.line()).contains("void " + proof[1] + "(");
        });
    }

    @Test
    void aLineWithoutAProofSaysWhatItWaitsFor() {
        assertThat(lines()).filteredOn(line -> !line.isProved())
                .allSatisfy(line -> assertThat(line.note()).as(line.line()).isNotBlank());
    }

    @Test
    void noPortalIsMissingAndNoLineStandsTwice() {
        assertThat(lines()).extracting(Line::portal).contains("water", "parking", "solar", "surplus", "electricity");
        assertThat(lines()).extracting(line -> line.portal() + ": " + line.line()).doesNotHaveDuplicates();
    }
}
