package org.quittance.web.component;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The operator's colour as custom properties of the theme, shades included. Text and controls take the darkened colour,
 * so any setting stays readable.
 */
@Named
@ApplicationScoped
public class Brand {

    @Inject
    private Letterhead operator;
    private BrandColor color;

    @PostConstruct
    void darken() {
        color = BrandColor.of(operator.getColor()).readable();
    }

    /** The darkened colour, for charts and the browser's own frame. */
    public String getColor() {
        return color.hex();
    }

    public String getStyle() {
        return ":root{"
                + "--q-brand:" + color.hex()
                + ";--q-brand-deep:" + color.mixedWith(new BrandColor(0, 0, 0), 28).hex()
                + ";--q-brand-line:" + color.mixedWith(BrandColor.WHITE, 68).hex()
                + ";--q-brand-soft:" + color.mixedWith(BrandColor.WHITE, 92).hex()
                + ";--q-brand-pale:" + color.pale().hex() + "}";
    }
}
