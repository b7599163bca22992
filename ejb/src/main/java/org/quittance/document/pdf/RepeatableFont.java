package org.quittance.document.pdf;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.OpenTableLookup;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A font of which only the glyphs in use are embedded, under a name that does not change. iText names each subset at
 * random, which would make two renderings of one document differ; so it is told that there is no subset to name, and
 * given one all the same (the way it treats fonts out of a collection).
 */
final class RepeatableFont extends TrueTypeFont {

    /** @param tag six capital letters, of this font alone among those of a document */
    RepeatableFont(byte[] program, String tag) throws IOException {
        super(program);
        setFontName(tag + '+' + getFontNames().getFontName());
    }

    @Override
    public int getDirectoryOffset() {
        return 1;
    }

    @Override
    public void updateUsedGlyphs(Map<Integer, Glyph> usedGlyphs, boolean subset, List<int[]> subsetRanges) {
        super.updateUsedGlyphs(usedGlyphs, true, subsetRanges);
    }

    @Override
    public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subsetTables) {
        return super.subset(glyphs, true);
    }

    /** None: iText would look for those of each script anew in every word, and can apply them only with an add-on. */
    @Override
    public String extractFeatures(Collection<String> otfScriptTags, Map<String, List<OpenTableLookup>> extractedFeatures) {
        return null;
    }
}
