/**
 */
package ringside.model.lab;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What each step costs, as a preset and what differs from it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.CostTable#getPreset <em>Preset</em>}</li>
 *   <li>{@link ringside.model.lab.CostTable#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getCostTable()
 * @model
 * @generated
 */
public interface CostTable extends EObject
{
	/**
	 * Returns the value of the '<em><b>Preset</b></em>' attribute.
	 * The default value is <code>"DEFAULT"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.CostPreset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The costs that are not overridden.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preset</em>' attribute.
	 * @see ringside.model.lab.CostPreset
	 * @see #setPreset(CostPreset)
	 * @see ringside.model.lab.LabPackage#getCostTable_Preset()
	 * @model default="DEFAULT"
	 * @generated
	 */
	CostPreset getPreset();

	/**
	 * Sets the value of the '{@link ringside.model.lab.CostTable#getPreset <em>Preset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Preset</em>' attribute.
	 * @see ringside.model.lab.CostPreset
	 * @see #getPreset()
	 * @generated
	 */
	void setPreset(CostPreset value);

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link ringside.model.lab.CostOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The costs that differ from the preset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see ringside.model.lab.LabPackage#getCostTable_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<CostOverride> getOverrides();

} // CostTable
