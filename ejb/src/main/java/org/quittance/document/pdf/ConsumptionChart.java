package org.quittance.document.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quittance.document.pdf.InvoiceDocument.MonthlyConsumption;
import org.quittance.metering.Energy;

/**
 * Bars per month with their values, drawn as vectors: solid for the month, outlined for the same month a year earlier,
 * so that they differ without colour. The alternative text holds every figure.
 */
final class ConsumptionChart {

    private static final float HEIGHT = 132;
    private static final float LEFT = 30;
    private static final float FLOOR = 24;
    private static final float HEADROOM = 22;
    private static final float AXIS_SIZE = 7;
    private static final int MOST_STEPS = 4;
    /** From this many kWh a month the figures are MWh. */
    private static final int LARGE = 100_000;

    private final Sheet sheet;
    private final List<MonthlyConsumption> months;
    private final boolean compared;
    private final boolean inMegawattHours;
    private final double step;
    private final double top;

    ConsumptionChart(Sheet sheet, List<MonthlyConsumption> months) {
        this.sheet = sheet;
        this.months = months;
        compared = months.stream().anyMatch(month -> month.yearEarlier() != null);
        double kilowattHours = months.stream().flatMap(month -> Stream.of(value(month.energy()), value(month.yearEarlier())))
                .mapToDouble(Double::doubleValue).max().orElse(0);
        inMegawattHours = kilowattHours >= LARGE;
        double highest = inMegawattHours ? kilowattHours / 1000 : kilowattHours;
        step = niceStep(highest);
        top = Math.max(1, Math.ceil(highest / step)) * step;
    }

    Image image() {
        PdfFormXObject drawing = new PdfFormXObject(new Rectangle(Sheet.CONTENT, HEIGHT));
        PdfCanvas canvas = new PdfCanvas(drawing, sheet.pdf);
        grid(canvas);
        float slot = (Sheet.CONTENT - LEFT) / months.size();
        for (int i = 0; i < months.size(); i++) {
            month(canvas, months.get(i), LEFT + i * slot, slot, i == 0);
        }
        legend(canvas);
        Image image = new Image(drawing);
        image.getAccessibilityProperties().setAlternateDescription(alternative());
        return image;
    }

    private void grid(PdfCanvas canvas) {
        for (double value = 0; value <= top + step / 2; value += step) {
            float y = y(value);
            canvas.setStrokeColor(value == 0 ? Palette.MUTED : Palette.RULE).setLineWidth(0.5f)
                    .moveTo(LEFT, y).lineTo(Sheet.CONTENT, y).stroke();
            String label = sheet.words.whole(BigDecimal.valueOf(value));
            float width = sheet.regular.getWidth(label, AXIS_SIZE);
            show(canvas, sheet.regular, AXIS_SIZE, Palette.MUTED, LEFT - 5 - width, y - 2.3f, label);
        }
        String unit = inMegawattHours ? "MWh" : "kWh";
        show(canvas, sheet.regular, AXIS_SIZE, Palette.MUTED,
                LEFT - 5 - sheet.regular.getWidth(unit, AXIS_SIZE), HEIGHT - 8, unit);
    }

    private void month(PdfCanvas canvas, MonthlyConsumption month, float left, float slot, boolean isFirst) {
        float middle = left + slot / 2;
        float bar = compared ? slot * 0.30f : slot * 0.46f;
        float current = compared ? middle + 0.5f : middle - bar / 2;
        if (month.yearEarlier() != null) {
            canvas.setStrokeColor(Palette.MUTED).setFillColor(Palette.WHITE).setLineWidth(0.6f)
                    .rectangle(middle - 0.5f - bar, FLOOR, bar - 0.5f, y(scaled(month.yearEarlier())) - FLOOR).fillStroke();
        }
        if (month.energy() != null) {
            float height = y(scaled(month.energy())) - FLOOR;
            canvas.setFillColor(sheet.palette.brand()).rectangle(current, FLOOR, bar, height).fill();
            String figure = sheet.words.whole(BigDecimal.valueOf(scaled(month.energy())));
            float width = sheet.bold.getWidth(figure, AXIS_SIZE);
            // Beside a bar of the year before the figure starts where its own bar starts, so that it covers no outline.
            float x = compared ? current : middle - width / 2;
            show(canvas, sheet.bold, AXIS_SIZE, Palette.INK, x, FLOOR + height + 2.5f, figure);
        }
        centred(canvas, middle, FLOOR - 9, sheet.words.shortMonth(month.month()));
        if (isFirst || month.month().getMonthValue() == 1) {
            centred(canvas, middle, FLOOR - 18, String.valueOf(month.month().getYear()));
        }
    }

    private void legend(PdfCanvas canvas) {
        if (!compared) {
            return;
        }
        String current = sheet.words.text("chart.current");
        String earlier = sheet.words.text("chart.earlier");
        float y = HEIGHT - 8;
        float x = Sheet.CONTENT - sheet.regular.getWidth(current, AXIS_SIZE) - sheet.regular.getWidth(earlier, AXIS_SIZE) - 36;
        canvas.setStrokeColor(Palette.MUTED).setFillColor(Palette.WHITE).setLineWidth(0.6f)
                .rectangle(x, y - 0.5f, 6, 6).fillStroke();
        show(canvas, sheet.regular, AXIS_SIZE, Palette.MUTED, x + 10, y, earlier);
        x += 10 + sheet.regular.getWidth(earlier, AXIS_SIZE) + 14;
        canvas.setFillColor(sheet.palette.brand()).rectangle(x, y - 0.5f, 6, 6).fill();
        show(canvas, sheet.regular, AXIS_SIZE, Palette.MUTED, x + 10, y, current);
    }

    private void centred(PdfCanvas canvas, float middle, float y, String text) {
        show(canvas, sheet.regular, AXIS_SIZE, Palette.MUTED, middle - sheet.regular.getWidth(text, AXIS_SIZE) / 2, y, text);
    }

    private static void show(PdfCanvas canvas, PdfFont font, float size, Color color, float x, float y, String text) {
        canvas.beginText().setFillColor(color).setFontAndSize(font, size).moveText(x, y).showText(text).endText();
    }

    private float y(double value) {
        return (float) (FLOOR + (HEIGHT - FLOOR - HEADROOM) * Math.max(0, value) / top);
    }

    private double scaled(Energy energy) {
        return inMegawattHours ? value(energy) / 1000 : value(energy);
    }

    private static double value(Energy energy) {
        return energy == null ? 0 : energy.kilowattHours().doubleValue();
    }

    /** 5, 10 or 20 times a power of ten, so that the axis has at most {@value #MOST_STEPS} steps. */
    private static double niceStep(double highest) {
        double step = 5;
        while (true) {
            for (double factor : new double[] {1, 2, 4}) {
                if (highest <= MOST_STEPS * step * factor) {
                    return step * factor;
                }
            }
            step *= 10;
        }
    }

    private String alternative() {
        Wording words = sheet.words;
        return months.stream().filter(month -> month.energy() != null)
                .map(month -> month.yearEarlier() == null
                        ? words.text("chart.month", words.month(month.month()), words.wholeEnergy(month.energy()))
                        : words.text("chart.monthAndEarlier", words.month(month.month()),
                                words.wholeEnergy(month.energy()), words.wholeEnergy(month.yearEarlier())))
                .collect(Collectors.joining(" ; ", words.text("chart.alternative") + " ", "."));
    }
}
