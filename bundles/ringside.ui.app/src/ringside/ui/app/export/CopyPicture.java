package ringside.ui.app.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import ringside.ui.diagram.LabEditor;
import ringside.ui.diagram.figures.Theme;
import ringside.ui.diagram.picture.Page;

/** Puts the picture of the stage on the clipboard: as points drawn at twice the size, as SVG, and as the text of the SVG. */
public final class CopyPicture extends OnStage {

    private static final int SCALE = 2;

    @Override
    void run(LabEditor editor) throws IOException {
        PictureChoice.asShown(editor, Theme.current()).use(editor, pages -> {
            Page page = pages.get(0);
            Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
            try {
                String svg = page.svg();
                clipboard.setContents(new Object[] {page.points(SCALE), svg, svg},
                        new Transfer[] {ImageTransfer.getInstance(), new SvgTransfer(), TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
        });
    }

    /** SVG under the name that programs for vectors look for. */
    static final class SvgTransfer extends ByteArrayTransfer {
        private static final String TYPE = "image/svg+xml";

        @Override
        protected int[] getTypeIds() {
            return new int[] {registerType(TYPE)};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {TYPE};
        }

        @Override
        protected void javaToNative(Object object, TransferData data) {
            super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), data);
        }

        @Override
        protected Object nativeToJava(TransferData data) {
            return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
        }
    }
}
