package org.quittance.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quittance.operator.BrandColor;

/**
 * The operator's colour as custom properties of the theme, shades included. Text and controls take the darkened colour,
 * so any setting stays readable.
 */
@Named
@ApplicationScoped
public class Brand {

    @Inject
    private Letterhead operator;
    private volatile Shade last = new Shade("", BrandColor.WHITE);

    /** A colour as it was chosen, and darkened. */
    private record Shade(String chosen, BrandColor readable) {
    }

    /** Darkening takes a while, and the operator's colour changes once in years. */
    private BrandColor readable() {
        String chosen = operator.getColor();
        if (!last.chosen().equals(chosen)) {
            last = new Shade(chosen, BrandColor.of(chosen).readable());
        }
        return last.readable();
    }

    /** The darkened colour, for charts and the browser's own frame. */
    public String getColor() {
        return readable().hex();
    }

    /** Where the style is, for as long as the colour is the same. */
    public String getAddress() {
        return "/look/brand.css?v=" + getColor().substring(1);
    }

    public String getStyle() {
        BrandColor color = readable();
        return ":root{"
                + "--q-brand:" + color.hex()
                + ";--q-brand-deep:" + color.mixedWith(new BrandColor(0, 0, 0), 28).hex()
                + ";--q-brand-line:" + color.mixedWith(BrandColor.WHITE, 68).hex()
                + ";--q-brand-soft:" + color.mixedWith(BrandColor.WHITE, 92).hex()
                + ";--q-brand-pale:" + color.pale().hex() + "}";
    }
}
