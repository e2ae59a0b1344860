/**
 */
package ringside.model.lab;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the drawing shows one element, in pixels of the unscaled drawing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.NodeLayout#getElement <em>Element</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#getX <em>X</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#getY <em>Y</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#getWidth <em>Width</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#getHeight <em>Height</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#isPlaced <em>Placed</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#isCollapsed <em>Collapsed</em>}</li>
 *   <li>{@link ringside.model.lab.NodeLayout#getColumn <em>Column</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getNodeLayout()
 * @model
 * @generated
 */
public interface NodeLayout extends EObject
{
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Element()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The left edge; of a core or a last level cache from that of its socket, of other elements from that of the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_X()
	 * @model default="0"
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper edge; of a core or a last level cache from that of its socket, of other elements from that of the drawing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Y()
	 * @model default="0"
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The width. 0: the figure's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Width()
	 * @model default="0"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The height. 0: the figure's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Height()
	 * @model default="0"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Placed</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person placed the element. If not, x, y, width and height mean nothing and it is placed automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placed</em>' attribute.
	 * @see #setPlaced(boolean)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Placed()
	 * @model default="true"
	 * @generated
	 */
	boolean isPlaced();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#isPlaced <em>Placed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placed</em>' attribute.
	 * @see #isPlaced()
	 * @generated
	 */
	void setPlaced(boolean value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the element is drawn as a small box, without what is inside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute.
	 * @see #setCollapsed(boolean)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Collapsed()
	 * @model default="false"
	 * @generated
	 */
	boolean isCollapsed();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#isCollapsed <em>Collapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collapsed</em>' attribute.
	 * @see #isCollapsed()
	 * @generated
	 */
	void setCollapsed(boolean value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which column automatic layout puts a virtual machine or an endpoint, counted from 1. 0: after those that have a column, in the order of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(int)
	 * @see ringside.model.lab.LabPackage#getNodeLayout_Column()
	 * @model default="0"
	 * @generated
	 */
	int getColumn();

	/**
	 * Sets the value of the '{@link ringside.model.lab.NodeLayout#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(int value);

} // NodeLayout
