package org.coopbriefs.report;

import java.awt.Point;
import org.coopbriefs.report.BrokenTemplate.Fault;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** Elements that are more than text: {@code <img data-qr="address" alt="...">} is a QR code. */
final class PageElements extends ITextReplacedElementFactory {

    static final String QR = "data-qr";

    PageElements(ITextOutputDevice output) {
        super(output);
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Element element = box.getElement();
        return element != null && element.hasAttribute(QR)
                ? new DrawnCode(new QrCode(element.getAttribute(QR)), width, height)
                : super.createReplacedElement(context, box, agent, width, height);
    }

    private static final class DrawnCode implements ITextReplacedElement {

        private final QrCode code;
        private final int width;
        private final int height;
        private Point location = new Point();

        /**
         * @param width in dots, as the style sheet says; a code has no size of its own
         */
        DrawnCode(QrCode code, int width, int height) {
            if (width <= 0 || height <= 0) {
                throw new BrokenTemplate(TemplateFolder.TEMPLATE, Fault.QR_SIZE);
            }
            this.code = code;
            this.width = width;
            this.height = height;
        }

        @Override
        public void paint(RenderingContext context, ITextOutputDevice output, BlockBox box) {
            code.draw(
                    output.getWriter().getDirectContent(),
                    output.createLocalTargetArea(context, box));
        }

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public Point getLocation() {
            return location;
        }

        @Override
        public void setLocation(int x, int y) {
            location = new Point(x, y);
        }

        @Override
        public void detach(LayoutContext context) {}

        @Override
        public boolean isRequiresInteractivePaint() {
            return false;
        }

        @Override
        public boolean hasBaseline() {
            return false;
        }

        @Override
        public int getBaseline() {
            return 0;
        }
    }
}
