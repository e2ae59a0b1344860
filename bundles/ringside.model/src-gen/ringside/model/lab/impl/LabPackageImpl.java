/**
 */
package ringside.model.lab.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import ringside.model.lab.ActionKind;
import ringside.model.lab.Arrivals;
import ringside.model.lab.Cache;
import ringside.model.lab.ClassOfService;
import ringside.model.lab.Classifier;
import ringside.model.lab.CopyTarget;
import ringside.model.lab.Core;
import ringside.model.lab.CostOverride;
import ringside.model.lab.CostPreset;
import ringside.model.lab.CostTable;
import ringside.model.lab.DiagramLayout;
import ringside.model.lab.DriverMode;
import ringside.model.lab.Element;
import ringside.model.lab.Endpoint;
import ringside.model.lab.FanOut;
import ringside.model.lab.FetchMode;
import ringside.model.lab.FlowRule;
import ringside.model.lab.FullPolicy;
import ringside.model.lab.FunctionKind;
import ringside.model.lab.FunctionRule;
import ringside.model.lab.Generator;
import ringside.model.lab.HandOff;
import ringside.model.lab.Host;
import ringside.model.lab.HostKind;
import ringside.model.lab.Inclusion;
import ringside.model.lab.InjectMode;
import ringside.model.lab.Lab;
import ringside.model.lab.LabFactory;
import ringside.model.lab.LabPackage;
import ringside.model.lab.Link;
import ringside.model.lab.MappingMode;
import ringside.model.lab.Memory;
import ringside.model.lab.NetworkFunction;
import ringside.model.lab.Nic;
import ringside.model.lab.NodeLayout;
import ringside.model.lab.NotifyMode;
import ringside.model.lab.PacketHeader;
import ringside.model.lab.PacketMatch;
import ringside.model.lab.PacketSpec;
import ringside.model.lab.PagePlacement;
import ringside.model.lab.Path;
import ringside.model.lab.PortionMode;
import ringside.model.lab.Protocol;
import ringside.model.lab.Replacement;
import ringside.model.lab.RingFormat;
import ringside.model.lab.RoutingRule;
import ringside.model.lab.RuleAction;
import ringside.model.lab.RuleKey;
import ringside.model.lab.RulePush;
import ringside.model.lab.Scenario;
import ringside.model.lab.Server;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.Socket;
import ringside.model.lab.TimedAction;
import ringside.model.lab.Traffic;
import ringside.model.lab.TransferComponent;
import ringside.model.lab.TransmitMode;
import ringside.model.lab.Verdict;
import ringside.model.lab.Virtqueue;
import ringside.model.lab.VirtualMachine;
import ringside.model.lab.VirtualNic;
import ringside.model.lab.VirtualSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LabPackageImpl extends EPackageImpl implements LabPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass labEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass socketEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass classOfServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass classifierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualSwitchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flowRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass packetMatchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualMachineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualNicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtqueueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkFunctionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass functionRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transferComponentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routingRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sharedMemoryRegionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass endpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costTableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costOverrideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trafficEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass packetSpecEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass generatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass packetHeaderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timedActionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramLayoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeLayoutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pagePlacementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum replacementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum inclusionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hostKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum copyTargetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum portionModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fetchModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fanOutEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleKeyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rulePushEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum protocolEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transmitModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum injectModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ringFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum notifyModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fullPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum functionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pathEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ruleActionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mappingModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum handOffEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costPresetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum arrivalsEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType wayMaskEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see ringside.model.lab.LabPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LabPackageImpl()
	{
		super(eNS_URI, LabFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link LabPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LabPackage init()
	{
		if (isInited) return (LabPackage)EPackage.Registry.INSTANCE.getEPackage(LabPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLabPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LabPackageImpl theLabPackage = registeredLabPackage instanceof LabPackageImpl ? (LabPackageImpl)registeredLabPackage : new LabPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theLabPackage.createPackageContents();

		// Initialize created meta-data
		theLabPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLabPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LabPackage.eNS_URI, theLabPackage);
		return theLabPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLab()
	{
		return labEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLab_FormatVersion()
	{
		return (EAttribute)labEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLab_Title()
	{
		return (EAttribute)labEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLab_Description()
	{
		return (EAttribute)labEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Server()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Endpoints()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Links()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_SharedRegions()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Costs()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Scenarios()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLab_Layout()
	{
		return (EReference)labEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServer()
	{
		return serverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_ReferenceMHz()
	{
		return (EAttribute)serverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_PagePlacement()
	{
		return (EAttribute)serverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServer_PlacementSeed()
	{
		return (EAttribute)serverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_Sockets()
	{
		return (EReference)serverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_Memory()
	{
		return (EReference)serverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_Nics()
	{
		return (EReference)serverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_Host()
	{
		return (EReference)serverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_VirtualSwitch()
	{
		return (EReference)serverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServer_VirtualMachines()
	{
		return (EReference)serverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSocket()
	{
		return socketEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSocket_Cores()
	{
		return (EReference)socketEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSocket_LastLevelCache()
	{
		return (EReference)socketEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSocket_ClassesOfService()
	{
		return (EReference)socketEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCore()
	{
		return coreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_L1()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_L2()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_ClassOfService()
	{
		return (EReference)coreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCache()
	{
		return cacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Sets()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Ways()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Replacement()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_Inclusion()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_IoWaysMask()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_CopyWaysMask()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCache_PrefetchNextLine()
	{
		return (EAttribute)cacheEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClassOfService()
	{
		return classOfServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassOfService_Number()
	{
		return (EAttribute)classOfServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassOfService_CapacityMask()
	{
		return (EAttribute)classOfServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemory()
	{
		return memoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNic()
	{
		return nicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNic_BitsPerSecond()
	{
		return (EAttribute)nicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNic_RxRingSize()
	{
		return (EAttribute)nicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNic_TxRingSize()
	{
		return (EAttribute)nicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNic_BufferBytes()
	{
		return (EAttribute)nicEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNic_DirectCacheAccess()
	{
		return (EAttribute)nicEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNic_HostPolls()
	{
		return (EAttribute)nicEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHost()
	{
		return hostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Kind()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_CopyTarget()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_PortionMode()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_PortionBytes()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_FetchMode()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_FanOut()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_TransmitMode()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_BatchSize()
	{
		return (EAttribute)hostEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Core()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Classifier()
	{
		return (EReference)hostEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClassifier()
	{
		return classifierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClassifier_Key()
	{
		return (EAttribute)classifierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualSwitch()
	{
		return virtualSwitchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_ExactMatchEntries()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_InsertInverseProbability()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_RulePush()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_RulePushAfter()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_RulePushDelayNanos()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_RevokeDelayNanos()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_MaxIdleMillis()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_FlowLimit()
	{
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualSwitch_FlowRules()
	{
		return (EReference)virtualSwitchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlowRule()
	{
		return flowRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowRule_Enabled()
	{
		return (EAttribute)flowRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlowRule_Priority()
	{
		return (EAttribute)flowRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlowRule_Chain()
	{
		return (EReference)flowRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlowRule_Output()
	{
		return (EReference)flowRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlowRule_Match()
	{
		return (EReference)flowRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPacketMatch()
	{
		return packetMatchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_SrcMac()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_DstMac()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_Vlan()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_SrcIp()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_DstIp()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_Protocol()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_SrcPort()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketMatch_DstPort()
	{
		return (EAttribute)packetMatchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualMachine()
	{
		return virtualMachineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_Driver()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_NapiBudget()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_RecheckAfterEnable()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_InterruptInjection()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualMachine_PrivateBytes()
	{
		return (EAttribute)virtualMachineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Core()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Vnic()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Function()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualMachine_Transfer()
	{
		return (EReference)virtualMachineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualNic()
	{
		return virtualNicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNic_MacAddress()
	{
		return (EAttribute)virtualNicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNic_IpAddress()
	{
		return (EAttribute)virtualNicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualNic_MulticastGroups()
	{
		return (EAttribute)virtualNicEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualNic_Rx()
	{
		return (EReference)virtualNicEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualNic_Tx()
	{
		return (EReference)virtualNicEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtqueue()
	{
		return virtqueueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Format()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Size()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_BufferBytes()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Notify()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_MaxPackets()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_MaxUsecs()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_RefillThreshold()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_FullPolicy()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtqueue_Retries()
	{
		return (EAttribute)virtqueueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtqueue_BufferPool()
	{
		return (EReference)virtqueueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkFunction()
	{
		return networkFunctionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkFunction_Kind()
	{
		return (EAttribute)networkFunctionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkFunction_BytesRead()
	{
		return (EAttribute)networkFunctionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkFunction_Rules()
	{
		return (EReference)networkFunctionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFunctionRule()
	{
		return functionRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_Enabled()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_Verdict()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_NewSrcMac()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_NewDstMac()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_NewSrcIp()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_NewDstIp()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_NewSrcPort()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionRule_NewDstPort()
	{
		return (EAttribute)functionRuleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFunctionRule_Match()
	{
		return (EReference)functionRuleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransferComponent()
	{
		return transferComponentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferComponent_DefaultPath()
	{
		return (EAttribute)transferComponentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferComponent_TableSize()
	{
		return (EAttribute)transferComponentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransferComponent_IdleTimeoutMillis()
	{
		return (EAttribute)transferComponentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTransferComponent_Rules()
	{
		return (EReference)transferComponentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoutingRule()
	{
		return routingRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutingRule_Enabled()
	{
		return (EAttribute)routingRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutingRule_Priority()
	{
		return (EAttribute)routingRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutingRule_Action()
	{
		return (EAttribute)routingRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutingRule_Target()
	{
		return (EReference)routingRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutingRule_Match()
	{
		return (EReference)routingRuleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSharedMemoryRegion()
	{
		return sharedMemoryRegionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharedMemoryRegion_Mapping()
	{
		return (EAttribute)sharedMemoryRegionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharedMemoryRegion_HandOff()
	{
		return (EAttribute)sharedMemoryRegionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharedMemoryRegion_FullPolicy()
	{
		return (EAttribute)sharedMemoryRegionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharedMemoryRegion_Buffers()
	{
		return (EAttribute)sharedMemoryRegionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharedMemoryRegion_BufferBytes()
	{
		return (EAttribute)sharedMemoryRegionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSharedMemoryRegion_Members()
	{
		return (EReference)sharedMemoryRegionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEndpoint()
	{
		return endpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpoint_MacAddress()
	{
		return (EAttribute)endpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpoint_IpAddress()
	{
		return (EAttribute)endpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink()
	{
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Endpoint()
	{
		return (EReference)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Nic()
	{
		return (EReference)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_BitsPerSecond()
	{
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_PropagationNanos()
	{
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostTable()
	{
		return costTableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostTable_Preset()
	{
		return (EAttribute)costTableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCostTable_Overrides()
	{
		return (EReference)costTableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostOverride()
	{
		return costOverrideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostOverride_Cost()
	{
		return (EAttribute)costOverrideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostOverride_Thousandths()
	{
		return (EAttribute)costOverrideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenario()
	{
		return scenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Seed()
	{
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_MaxNanos()
	{
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Traffic()
	{
		return (EReference)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Actions()
	{
		return (EReference)scenarioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraffic()
	{
		return trafficEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_AtNanos()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraffic_LengthBytes()
	{
		return (EAttribute)trafficEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraffic_Endpoint()
	{
		return (EReference)trafficEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraffic_Header()
	{
		return (EReference)trafficEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPacketSpec()
	{
		return packetSpecEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGenerator()
	{
		return generatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGenerator_Count()
	{
		return (EAttribute)generatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGenerator_PacketsPerSecond()
	{
		return (EAttribute)generatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGenerator_Arrivals()
	{
		return (EAttribute)generatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGenerator_Flows()
	{
		return (EAttribute)generatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPacketHeader()
	{
		return packetHeaderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_SrcMac()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_DstMac()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_Vlan()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_SrcIp()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_DstIp()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_Protocol()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_SrcPort()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPacketHeader_DstPort()
	{
		return (EAttribute)packetHeaderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTimedAction()
	{
		return timedActionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimedAction_AtNanos()
	{
		return (EAttribute)timedActionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimedAction_Action()
	{
		return (EAttribute)timedActionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTimedAction_Element()
	{
		return (EReference)timedActionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimedAction_Value()
	{
		return (EAttribute)timedActionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramLayout()
	{
		return diagramLayoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramLayout_Nodes()
	{
		return (EReference)diagramLayoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNodeLayout()
	{
		return nodeLayoutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNodeLayout_Element()
	{
		return (EReference)nodeLayoutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_X()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_Y()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_Width()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_Height()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_Placed()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_Collapsed()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodeLayout_Column()
	{
		return (EAttribute)nodeLayoutEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPagePlacement()
	{
		return pagePlacementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReplacement()
	{
		return replacementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInclusion()
	{
		return inclusionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHostKind()
	{
		return hostKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCopyTarget()
	{
		return copyTargetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPortionMode()
	{
		return portionModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFetchMode()
	{
		return fetchModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFanOut()
	{
		return fanOutEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleKey()
	{
		return ruleKeyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRulePush()
	{
		return rulePushEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProtocol()
	{
		return protocolEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverMode()
	{
		return driverModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransmitMode()
	{
		return transmitModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInjectMode()
	{
		return injectModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRingFormat()
	{
		return ringFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNotifyMode()
	{
		return notifyModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFullPolicy()
	{
		return fullPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFunctionKind()
	{
		return functionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerdict()
	{
		return verdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPath()
	{
		return pathEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRuleAction()
	{
		return ruleActionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMappingMode()
	{
		return mappingModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHandOff()
	{
		return handOffEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostPreset()
	{
		return costPresetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getArrivals()
	{
		return arrivalsEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionKind()
	{
		return actionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getWayMask()
	{
		return wayMaskEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LabFactory getLabFactory()
	{
		return (LabFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEAttribute(elementEClass, ELEMENT__NAME);

		labEClass = createEClass(LAB);
		createEAttribute(labEClass, LAB__FORMAT_VERSION);
		createEAttribute(labEClass, LAB__TITLE);
		createEAttribute(labEClass, LAB__DESCRIPTION);
		createEReference(labEClass, LAB__SERVER);
		createEReference(labEClass, LAB__ENDPOINTS);
		createEReference(labEClass, LAB__LINKS);
		createEReference(labEClass, LAB__SHARED_REGIONS);
		createEReference(labEClass, LAB__COSTS);
		createEReference(labEClass, LAB__SCENARIOS);
		createEReference(labEClass, LAB__LAYOUT);

		serverEClass = createEClass(SERVER);
		createEAttribute(serverEClass, SERVER__REFERENCE_MHZ);
		createEAttribute(serverEClass, SERVER__PAGE_PLACEMENT);
		createEAttribute(serverEClass, SERVER__PLACEMENT_SEED);
		createEReference(serverEClass, SERVER__SOCKETS);
		createEReference(serverEClass, SERVER__MEMORY);
		createEReference(serverEClass, SERVER__NICS);
		createEReference(serverEClass, SERVER__HOST);
		createEReference(serverEClass, SERVER__VIRTUAL_SWITCH);
		createEReference(serverEClass, SERVER__VIRTUAL_MACHINES);

		socketEClass = createEClass(SOCKET);
		createEReference(socketEClass, SOCKET__CORES);
		createEReference(socketEClass, SOCKET__LAST_LEVEL_CACHE);
		createEReference(socketEClass, SOCKET__CLASSES_OF_SERVICE);

		coreEClass = createEClass(CORE);
		createEReference(coreEClass, CORE__L1);
		createEReference(coreEClass, CORE__L2);
		createEReference(coreEClass, CORE__CLASS_OF_SERVICE);

		cacheEClass = createEClass(CACHE);
		createEAttribute(cacheEClass, CACHE__SETS);
		createEAttribute(cacheEClass, CACHE__WAYS);
		createEAttribute(cacheEClass, CACHE__REPLACEMENT);
		createEAttribute(cacheEClass, CACHE__INCLUSION);
		createEAttribute(cacheEClass, CACHE__IO_WAYS_MASK);
		createEAttribute(cacheEClass, CACHE__COPY_WAYS_MASK);
		createEAttribute(cacheEClass, CACHE__PREFETCH_NEXT_LINE);

		classOfServiceEClass = createEClass(CLASS_OF_SERVICE);
		createEAttribute(classOfServiceEClass, CLASS_OF_SERVICE__NUMBER);
		createEAttribute(classOfServiceEClass, CLASS_OF_SERVICE__CAPACITY_MASK);

		memoryEClass = createEClass(MEMORY);

		nicEClass = createEClass(NIC);
		createEAttribute(nicEClass, NIC__BITS_PER_SECOND);
		createEAttribute(nicEClass, NIC__RX_RING_SIZE);
		createEAttribute(nicEClass, NIC__TX_RING_SIZE);
		createEAttribute(nicEClass, NIC__BUFFER_BYTES);
		createEAttribute(nicEClass, NIC__DIRECT_CACHE_ACCESS);
		createEAttribute(nicEClass, NIC__HOST_POLLS);

		hostEClass = createEClass(HOST);
		createEAttribute(hostEClass, HOST__KIND);
		createEAttribute(hostEClass, HOST__COPY_TARGET);
		createEAttribute(hostEClass, HOST__PORTION_MODE);
		createEAttribute(hostEClass, HOST__PORTION_BYTES);
		createEAttribute(hostEClass, HOST__FETCH_MODE);
		createEAttribute(hostEClass, HOST__FAN_OUT);
		createEAttribute(hostEClass, HOST__TRANSMIT_MODE);
		createEAttribute(hostEClass, HOST__BATCH_SIZE);
		createEReference(hostEClass, HOST__CORE);
		createEReference(hostEClass, HOST__CLASSIFIER);

		classifierEClass = createEClass(CLASSIFIER);
		createEAttribute(classifierEClass, CLASSIFIER__KEY);

		virtualSwitchEClass = createEClass(VIRTUAL_SWITCH);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__EXACT_MATCH_ENTRIES);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__INSERT_INVERSE_PROBABILITY);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__RULE_PUSH);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__RULE_PUSH_AFTER);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__RULE_PUSH_DELAY_NANOS);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__REVOKE_DELAY_NANOS);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__MAX_IDLE_MILLIS);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__FLOW_LIMIT);
		createEReference(virtualSwitchEClass, VIRTUAL_SWITCH__FLOW_RULES);

		flowRuleEClass = createEClass(FLOW_RULE);
		createEAttribute(flowRuleEClass, FLOW_RULE__ENABLED);
		createEAttribute(flowRuleEClass, FLOW_RULE__PRIORITY);
		createEReference(flowRuleEClass, FLOW_RULE__CHAIN);
		createEReference(flowRuleEClass, FLOW_RULE__OUTPUT);
		createEReference(flowRuleEClass, FLOW_RULE__MATCH);

		packetMatchEClass = createEClass(PACKET_MATCH);
		createEAttribute(packetMatchEClass, PACKET_MATCH__SRC_MAC);
		createEAttribute(packetMatchEClass, PACKET_MATCH__DST_MAC);
		createEAttribute(packetMatchEClass, PACKET_MATCH__VLAN);
		createEAttribute(packetMatchEClass, PACKET_MATCH__SRC_IP);
		createEAttribute(packetMatchEClass, PACKET_MATCH__DST_IP);
		createEAttribute(packetMatchEClass, PACKET_MATCH__PROTOCOL);
		createEAttribute(packetMatchEClass, PACKET_MATCH__SRC_PORT);
		createEAttribute(packetMatchEClass, PACKET_MATCH__DST_PORT);

		virtualMachineEClass = createEClass(VIRTUAL_MACHINE);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__DRIVER);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__NAPI_BUDGET);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__RECHECK_AFTER_ENABLE);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__INTERRUPT_INJECTION);
		createEAttribute(virtualMachineEClass, VIRTUAL_MACHINE__PRIVATE_BYTES);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__CORE);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__VNIC);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__FUNCTION);
		createEReference(virtualMachineEClass, VIRTUAL_MACHINE__TRANSFER);

		virtualNicEClass = createEClass(VIRTUAL_NIC);
		createEAttribute(virtualNicEClass, VIRTUAL_NIC__MAC_ADDRESS);
		createEAttribute(virtualNicEClass, VIRTUAL_NIC__IP_ADDRESS);
		createEAttribute(virtualNicEClass, VIRTUAL_NIC__MULTICAST_GROUPS);
		createEReference(virtualNicEClass, VIRTUAL_NIC__RX);
		createEReference(virtualNicEClass, VIRTUAL_NIC__TX);

		virtqueueEClass = createEClass(VIRTQUEUE);
		createEAttribute(virtqueueEClass, VIRTQUEUE__FORMAT);
		createEAttribute(virtqueueEClass, VIRTQUEUE__SIZE);
		createEAttribute(virtqueueEClass, VIRTQUEUE__BUFFER_BYTES);
		createEAttribute(virtqueueEClass, VIRTQUEUE__NOTIFY);
		createEAttribute(virtqueueEClass, VIRTQUEUE__MAX_PACKETS);
		createEAttribute(virtqueueEClass, VIRTQUEUE__MAX_USECS);
		createEAttribute(virtqueueEClass, VIRTQUEUE__REFILL_THRESHOLD);
		createEAttribute(virtqueueEClass, VIRTQUEUE__FULL_POLICY);
		createEAttribute(virtqueueEClass, VIRTQUEUE__RETRIES);
		createEReference(virtqueueEClass, VIRTQUEUE__BUFFER_POOL);

		networkFunctionEClass = createEClass(NETWORK_FUNCTION);
		createEAttribute(networkFunctionEClass, NETWORK_FUNCTION__KIND);
		createEAttribute(networkFunctionEClass, NETWORK_FUNCTION__BYTES_READ);
		createEReference(networkFunctionEClass, NETWORK_FUNCTION__RULES);

		functionRuleEClass = createEClass(FUNCTION_RULE);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__ENABLED);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__VERDICT);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__NEW_SRC_MAC);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__NEW_DST_MAC);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__NEW_SRC_IP);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__NEW_DST_IP);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__NEW_SRC_PORT);
		createEAttribute(functionRuleEClass, FUNCTION_RULE__NEW_DST_PORT);
		createEReference(functionRuleEClass, FUNCTION_RULE__MATCH);

		transferComponentEClass = createEClass(TRANSFER_COMPONENT);
		createEAttribute(transferComponentEClass, TRANSFER_COMPONENT__DEFAULT_PATH);
		createEAttribute(transferComponentEClass, TRANSFER_COMPONENT__TABLE_SIZE);
		createEAttribute(transferComponentEClass, TRANSFER_COMPONENT__IDLE_TIMEOUT_MILLIS);
		createEReference(transferComponentEClass, TRANSFER_COMPONENT__RULES);

		routingRuleEClass = createEClass(ROUTING_RULE);
		createEAttribute(routingRuleEClass, ROUTING_RULE__ENABLED);
		createEAttribute(routingRuleEClass, ROUTING_RULE__PRIORITY);
		createEAttribute(routingRuleEClass, ROUTING_RULE__ACTION);
		createEReference(routingRuleEClass, ROUTING_RULE__TARGET);
		createEReference(routingRuleEClass, ROUTING_RULE__MATCH);

		sharedMemoryRegionEClass = createEClass(SHARED_MEMORY_REGION);
		createEAttribute(sharedMemoryRegionEClass, SHARED_MEMORY_REGION__MAPPING);
		createEAttribute(sharedMemoryRegionEClass, SHARED_MEMORY_REGION__HAND_OFF);
		createEAttribute(sharedMemoryRegionEClass, SHARED_MEMORY_REGION__FULL_POLICY);
		createEAttribute(sharedMemoryRegionEClass, SHARED_MEMORY_REGION__BUFFERS);
		createEAttribute(sharedMemoryRegionEClass, SHARED_MEMORY_REGION__BUFFER_BYTES);
		createEReference(sharedMemoryRegionEClass, SHARED_MEMORY_REGION__MEMBERS);

		endpointEClass = createEClass(ENDPOINT);
		createEAttribute(endpointEClass, ENDPOINT__MAC_ADDRESS);
		createEAttribute(endpointEClass, ENDPOINT__IP_ADDRESS);

		linkEClass = createEClass(LINK);
		createEReference(linkEClass, LINK__ENDPOINT);
		createEReference(linkEClass, LINK__NIC);
		createEAttribute(linkEClass, LINK__BITS_PER_SECOND);
		createEAttribute(linkEClass, LINK__PROPAGATION_NANOS);

		costTableEClass = createEClass(COST_TABLE);
		createEAttribute(costTableEClass, COST_TABLE__PRESET);
		createEReference(costTableEClass, COST_TABLE__OVERRIDES);

		costOverrideEClass = createEClass(COST_OVERRIDE);
		createEAttribute(costOverrideEClass, COST_OVERRIDE__COST);
		createEAttribute(costOverrideEClass, COST_OVERRIDE__THOUSANDTHS);

		scenarioEClass = createEClass(SCENARIO);
		createEAttribute(scenarioEClass, SCENARIO__SEED);
		createEAttribute(scenarioEClass, SCENARIO__MAX_NANOS);
		createEReference(scenarioEClass, SCENARIO__TRAFFIC);
		createEReference(scenarioEClass, SCENARIO__ACTIONS);

		trafficEClass = createEClass(TRAFFIC);
		createEAttribute(trafficEClass, TRAFFIC__AT_NANOS);
		createEAttribute(trafficEClass, TRAFFIC__LENGTH_BYTES);
		createEReference(trafficEClass, TRAFFIC__ENDPOINT);
		createEReference(trafficEClass, TRAFFIC__HEADER);

		packetSpecEClass = createEClass(PACKET_SPEC);

		generatorEClass = createEClass(GENERATOR);
		createEAttribute(generatorEClass, GENERATOR__COUNT);
		createEAttribute(generatorEClass, GENERATOR__PACKETS_PER_SECOND);
		createEAttribute(generatorEClass, GENERATOR__ARRIVALS);
		createEAttribute(generatorEClass, GENERATOR__FLOWS);

		packetHeaderEClass = createEClass(PACKET_HEADER);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__SRC_MAC);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__DST_MAC);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__VLAN);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__SRC_IP);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__DST_IP);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__PROTOCOL);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__SRC_PORT);
		createEAttribute(packetHeaderEClass, PACKET_HEADER__DST_PORT);

		timedActionEClass = createEClass(TIMED_ACTION);
		createEAttribute(timedActionEClass, TIMED_ACTION__AT_NANOS);
		createEAttribute(timedActionEClass, TIMED_ACTION__ACTION);
		createEReference(timedActionEClass, TIMED_ACTION__ELEMENT);
		createEAttribute(timedActionEClass, TIMED_ACTION__VALUE);

		diagramLayoutEClass = createEClass(DIAGRAM_LAYOUT);
		createEReference(diagramLayoutEClass, DIAGRAM_LAYOUT__NODES);

		nodeLayoutEClass = createEClass(NODE_LAYOUT);
		createEReference(nodeLayoutEClass, NODE_LAYOUT__ELEMENT);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__X);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__Y);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__WIDTH);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__HEIGHT);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__PLACED);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__COLLAPSED);
		createEAttribute(nodeLayoutEClass, NODE_LAYOUT__COLUMN);

		// Create enums
		pagePlacementEEnum = createEEnum(PAGE_PLACEMENT);
		replacementEEnum = createEEnum(REPLACEMENT);
		inclusionEEnum = createEEnum(INCLUSION);
		hostKindEEnum = createEEnum(HOST_KIND);
		copyTargetEEnum = createEEnum(COPY_TARGET);
		portionModeEEnum = createEEnum(PORTION_MODE);
		fetchModeEEnum = createEEnum(FETCH_MODE);
		fanOutEEnum = createEEnum(FAN_OUT);
		ruleKeyEEnum = createEEnum(RULE_KEY);
		rulePushEEnum = createEEnum(RULE_PUSH);
		protocolEEnum = createEEnum(PROTOCOL);
		driverModeEEnum = createEEnum(DRIVER_MODE);
		transmitModeEEnum = createEEnum(TRANSMIT_MODE);
		injectModeEEnum = createEEnum(INJECT_MODE);
		ringFormatEEnum = createEEnum(RING_FORMAT);
		notifyModeEEnum = createEEnum(NOTIFY_MODE);
		fullPolicyEEnum = createEEnum(FULL_POLICY);
		functionKindEEnum = createEEnum(FUNCTION_KIND);
		verdictEEnum = createEEnum(VERDICT);
		pathEEnum = createEEnum(PATH);
		ruleActionEEnum = createEEnum(RULE_ACTION);
		mappingModeEEnum = createEEnum(MAPPING_MODE);
		handOffEEnum = createEEnum(HAND_OFF);
		costPresetEEnum = createEEnum(COST_PRESET);
		arrivalsEEnum = createEEnum(ARRIVALS);
		actionKindEEnum = createEEnum(ACTION_KIND);

		// Create data types
		wayMaskEDataType = createEDataType(WAY_MASK);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		serverEClass.getESuperTypes().add(this.getElement());
		socketEClass.getESuperTypes().add(this.getElement());
		coreEClass.getESuperTypes().add(this.getElement());
		cacheEClass.getESuperTypes().add(this.getElement());
		classOfServiceEClass.getESuperTypes().add(this.getElement());
		memoryEClass.getESuperTypes().add(this.getElement());
		nicEClass.getESuperTypes().add(this.getElement());
		hostEClass.getESuperTypes().add(this.getElement());
		classifierEClass.getESuperTypes().add(this.getElement());
		virtualSwitchEClass.getESuperTypes().add(this.getElement());
		flowRuleEClass.getESuperTypes().add(this.getElement());
		virtualMachineEClass.getESuperTypes().add(this.getElement());
		virtualNicEClass.getESuperTypes().add(this.getElement());
		virtqueueEClass.getESuperTypes().add(this.getElement());
		networkFunctionEClass.getESuperTypes().add(this.getElement());
		functionRuleEClass.getESuperTypes().add(this.getElement());
		transferComponentEClass.getESuperTypes().add(this.getElement());
		routingRuleEClass.getESuperTypes().add(this.getElement());
		sharedMemoryRegionEClass.getESuperTypes().add(this.getElement());
		endpointEClass.getESuperTypes().add(this.getElement());
		linkEClass.getESuperTypes().add(this.getElement());
		scenarioEClass.getESuperTypes().add(this.getElement());
		trafficEClass.getESuperTypes().add(this.getElement());
		packetSpecEClass.getESuperTypes().add(this.getTraffic());
		generatorEClass.getESuperTypes().add(this.getTraffic());
		timedActionEClass.getESuperTypes().add(this.getElement());

		// Initialize classes and features; add operations and parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 1, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(labEClass, Lab.class, "Lab", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLab_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLab_Title(), ecorePackage.getEString(), "title", null, 0, 1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLab_Description(), ecorePackage.getEString(), "description", null, 0, 1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_Server(), this.getServer(), null, "server", null, 1, 1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_Endpoints(), this.getEndpoint(), null, "endpoints", null, 0, -1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_Links(), this.getLink(), null, "links", null, 0, -1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_SharedRegions(), this.getSharedMemoryRegion(), null, "sharedRegions", null, 0, -1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_Costs(), this.getCostTable(), null, "costs", null, 1, 1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_Scenarios(), this.getScenario(), null, "scenarios", null, 0, -1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLab_Layout(), this.getDiagramLayout(), null, "layout", null, 0, 1, Lab.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serverEClass, Server.class, "Server", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServer_ReferenceMHz(), ecorePackage.getEInt(), "referenceMHz", "3000", 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServer_PagePlacement(), this.getPagePlacement(), "pagePlacement", "CONTIGUOUS", 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServer_PlacementSeed(), ecorePackage.getELong(), "placementSeed", "1", 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_Sockets(), this.getSocket(), null, "sockets", null, 0, -1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_Memory(), this.getMemory(), null, "memory", null, 1, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_Nics(), this.getNic(), null, "nics", null, 0, -1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_Host(), this.getHost(), null, "host", null, 1, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_VirtualSwitch(), this.getVirtualSwitch(), null, "virtualSwitch", null, 0, 1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServer_VirtualMachines(), this.getVirtualMachine(), null, "virtualMachines", null, 0, -1, Server.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(socketEClass, Socket.class, "Socket", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSocket_Cores(), this.getCore(), null, "cores", null, 0, -1, Socket.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSocket_LastLevelCache(), this.getCache(), null, "lastLevelCache", null, 1, 1, Socket.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSocket_ClassesOfService(), this.getClassOfService(), null, "classesOfService", null, 0, -1, Socket.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreEClass, Core.class, "Core", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCore_L1(), this.getCache(), null, "l1", null, 1, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_L2(), this.getCache(), null, "l2", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_ClassOfService(), this.getClassOfService(), null, "classOfService", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cacheEClass, Cache.class, "Cache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCache_Sets(), ecorePackage.getEInt(), "sets", "8", 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Ways(), ecorePackage.getEInt(), "ways", "2", 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Replacement(), this.getReplacement(), "replacement", "LRU", 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_Inclusion(), this.getInclusion(), "inclusion", "INCLUSIVE", 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_IoWaysMask(), this.getWayMask(), "ioWaysMask", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_CopyWaysMask(), this.getWayMask(), "copyWaysMask", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCache_PrefetchNextLine(), ecorePackage.getEBoolean(), "prefetchNextLine", null, 0, 1, Cache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(classOfServiceEClass, ClassOfService.class, "ClassOfService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClassOfService_Number(), ecorePackage.getEInt(), "number", "0", 0, 1, ClassOfService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClassOfService_CapacityMask(), this.getWayMask(), "capacityMask", "1", 0, 1, ClassOfService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryEClass, Memory.class, "Memory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(nicEClass, Nic.class, "Nic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNic_BitsPerSecond(), ecorePackage.getELong(), "bitsPerSecond", "10000000000", 0, 1, Nic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNic_RxRingSize(), ecorePackage.getEInt(), "rxRingSize", "8", 0, 1, Nic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNic_TxRingSize(), ecorePackage.getEInt(), "txRingSize", "0", 0, 1, Nic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNic_BufferBytes(), ecorePackage.getEInt(), "bufferBytes", "256", 0, 1, Nic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNic_DirectCacheAccess(), ecorePackage.getEBoolean(), "directCacheAccess", "true", 0, 1, Nic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNic_HostPolls(), ecorePackage.getEBoolean(), "hostPolls", "true", 0, 1, Nic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostEClass, Host.class, "Host", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHost_Kind(), this.getHostKind(), "kind", "HYPERVISOR", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_CopyTarget(), this.getCopyTarget(), "copyTarget", "LLC", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_PortionMode(), this.getPortionMode(), "portionMode", "WHOLE", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_PortionBytes(), ecorePackage.getEInt(), "portionBytes", "64", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_FetchMode(), this.getFetchMode(), "fetchMode", "DEMAND", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_FanOut(), this.getFanOut(), "fanOut", "ONE_BY_ONE", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_TransmitMode(), this.getTransmitMode(), "transmitMode", "KICK", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_BatchSize(), ecorePackage.getEInt(), "batchSize", "32", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Core(), this.getCore(), null, "core", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Classifier(), this.getClassifier(), null, "classifier", null, 1, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(classifierEClass, Classifier.class, "Classifier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClassifier_Key(), this.getRuleKey(), "key", "DST_MAC", 0, 1, Classifier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualSwitchEClass, VirtualSwitch.class, "VirtualSwitch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualSwitch_ExactMatchEntries(), ecorePackage.getEInt(), "exactMatchEntries", "8192", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_InsertInverseProbability(), ecorePackage.getEInt(), "insertInverseProbability", "100", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_RulePush(), this.getRulePush(), "rulePush", "PRECONFIGURED", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_RulePushAfter(), ecorePackage.getEInt(), "rulePushAfter", "1", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_RulePushDelayNanos(), ecorePackage.getEInt(), "rulePushDelayNanos", "1000", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_RevokeDelayNanos(), ecorePackage.getEInt(), "revokeDelayNanos", "1000", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_MaxIdleMillis(), ecorePackage.getEInt(), "maxIdleMillis", "10000", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_FlowLimit(), ecorePackage.getEInt(), "flowLimit", "200000", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualSwitch_FlowRules(), this.getFlowRule(), null, "flowRules", null, 0, -1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flowRuleEClass, FlowRule.class, "FlowRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlowRule_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, FlowRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlowRule_Priority(), ecorePackage.getEInt(), "priority", "0", 0, 1, FlowRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFlowRule_Chain(), this.getVirtualMachine(), null, "chain", null, 0, -1, FlowRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFlowRule_Output(), this.getEndpoint(), null, "output", null, 0, 1, FlowRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFlowRule_Match(), this.getPacketMatch(), null, "match", null, 1, 1, FlowRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(packetMatchEClass, PacketMatch.class, "PacketMatch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPacketMatch_SrcMac(), ecorePackage.getEString(), "srcMac", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_DstMac(), ecorePackage.getEString(), "dstMac", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_Vlan(), ecorePackage.getEIntegerObject(), "vlan", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_SrcIp(), ecorePackage.getEString(), "srcIp", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_DstIp(), ecorePackage.getEString(), "dstIp", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_Protocol(), this.getProtocol(), "protocol", "ANY", 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_SrcPort(), ecorePackage.getEIntegerObject(), "srcPort", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketMatch_DstPort(), ecorePackage.getEIntegerObject(), "dstPort", null, 0, 1, PacketMatch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualMachineEClass, VirtualMachine.class, "VirtualMachine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualMachine_Driver(), this.getDriverMode(), "driver", "INTERRUPT", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_NapiBudget(), ecorePackage.getEInt(), "napiBudget", "64", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_RecheckAfterEnable(), ecorePackage.getEBoolean(), "recheckAfterEnable", "true", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_InterruptInjection(), this.getInjectMode(), "interruptInjection", "EXIT_INJECT", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualMachine_PrivateBytes(), ecorePackage.getEInt(), "privateBytes", "4096", 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Core(), this.getCore(), null, "core", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Vnic(), this.getVirtualNic(), null, "vnic", null, 1, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Function(), this.getNetworkFunction(), null, "function", null, 1, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualMachine_Transfer(), this.getTransferComponent(), null, "transfer", null, 0, 1, VirtualMachine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualNicEClass, VirtualNic.class, "VirtualNic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualNic_MacAddress(), ecorePackage.getEString(), "macAddress", null, 0, 1, VirtualNic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNic_IpAddress(), ecorePackage.getEString(), "ipAddress", null, 0, 1, VirtualNic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualNic_MulticastGroups(), ecorePackage.getEString(), "multicastGroups", null, 0, -1, VirtualNic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualNic_Rx(), this.getVirtqueue(), null, "rx", null, 1, 1, VirtualNic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualNic_Tx(), this.getVirtqueue(), null, "tx", null, 1, 1, VirtualNic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtqueueEClass, Virtqueue.class, "Virtqueue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtqueue_Format(), this.getRingFormat(), "format", "SPLIT", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Size(), ecorePackage.getEInt(), "size", "8", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_BufferBytes(), ecorePackage.getEInt(), "bufferBytes", "256", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Notify(), this.getNotifyMode(), "notify", "EVERY_PACKET", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_MaxPackets(), ecorePackage.getEInt(), "maxPackets", "0", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_MaxUsecs(), ecorePackage.getEInt(), "maxUsecs", "0", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_RefillThreshold(), ecorePackage.getEInt(), "refillThreshold", "0", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_FullPolicy(), this.getFullPolicy(), "fullPolicy", "DROP", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtqueue_Retries(), ecorePackage.getEInt(), "retries", "8", 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtqueue_BufferPool(), this.getSharedMemoryRegion(), null, "bufferPool", null, 0, 1, Virtqueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkFunctionEClass, NetworkFunction.class, "NetworkFunction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkFunction_Kind(), this.getFunctionKind(), "kind", "SINK", 0, 1, NetworkFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkFunction_BytesRead(), ecorePackage.getEInt(), "bytesRead", "0", 0, 1, NetworkFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkFunction_Rules(), this.getFunctionRule(), null, "rules", null, 0, -1, NetworkFunction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(functionRuleEClass, FunctionRule.class, "FunctionRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFunctionRule_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_Verdict(), this.getVerdict(), "verdict", "PASS", 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_NewSrcMac(), ecorePackage.getEString(), "newSrcMac", null, 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_NewDstMac(), ecorePackage.getEString(), "newDstMac", null, 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_NewSrcIp(), ecorePackage.getEString(), "newSrcIp", null, 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_NewDstIp(), ecorePackage.getEString(), "newDstIp", null, 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_NewSrcPort(), ecorePackage.getEIntegerObject(), "newSrcPort", null, 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionRule_NewDstPort(), ecorePackage.getEIntegerObject(), "newDstPort", null, 0, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFunctionRule_Match(), this.getPacketMatch(), null, "match", null, 1, 1, FunctionRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transferComponentEClass, TransferComponent.class, "TransferComponent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransferComponent_DefaultPath(), this.getPath(), "defaultPath", "VSWITCH", 0, 1, TransferComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferComponent_TableSize(), ecorePackage.getEInt(), "tableSize", "64", 0, 1, TransferComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransferComponent_IdleTimeoutMillis(), ecorePackage.getEInt(), "idleTimeoutMillis", "10000", 0, 1, TransferComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTransferComponent_Rules(), this.getRoutingRule(), null, "rules", null, 0, -1, TransferComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routingRuleEClass, RoutingRule.class, "RoutingRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoutingRule_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutingRule_Priority(), ecorePackage.getEInt(), "priority", "0", 0, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutingRule_Action(), this.getRuleAction(), "action", "TO_SWITCH", 0, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutingRule_Target(), this.getVirtualMachine(), null, "target", null, 0, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutingRule_Match(), this.getPacketMatch(), null, "match", null, 1, 1, RoutingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sharedMemoryRegionEClass, SharedMemoryRegion.class, "SharedMemoryRegion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSharedMemoryRegion_Mapping(), this.getMappingMode(), "mapping", "PAIRWISE_WINDOW", 0, 1, SharedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSharedMemoryRegion_HandOff(), this.getHandOff(), "handOff", "COPY", 0, 1, SharedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSharedMemoryRegion_FullPolicy(), this.getFullPolicy(), "fullPolicy", "BACKPRESSURE", 0, 1, SharedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSharedMemoryRegion_Buffers(), ecorePackage.getEInt(), "buffers", "8", 0, 1, SharedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSharedMemoryRegion_BufferBytes(), ecorePackage.getEInt(), "bufferBytes", "256", 0, 1, SharedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSharedMemoryRegion_Members(), this.getVirtualMachine(), null, "members", null, 0, -1, SharedMemoryRegion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(endpointEClass, Endpoint.class, "Endpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEndpoint_MacAddress(), ecorePackage.getEString(), "macAddress", null, 0, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpoint_IpAddress(), ecorePackage.getEString(), "ipAddress", null, 0, 1, Endpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLink_Endpoint(), this.getEndpoint(), null, "endpoint", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Nic(), this.getNic(), null, "nic", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_BitsPerSecond(), ecorePackage.getELong(), "bitsPerSecond", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_PropagationNanos(), ecorePackage.getEInt(), "propagationNanos", "0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costTableEClass, CostTable.class, "CostTable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostTable_Preset(), this.getCostPreset(), "preset", "DEFAULT", 0, 1, CostTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCostTable_Overrides(), this.getCostOverride(), null, "overrides", null, 0, -1, CostTable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costOverrideEClass, CostOverride.class, "CostOverride", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostOverride_Cost(), ecorePackage.getEString(), "cost", null, 1, 1, CostOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostOverride_Thousandths(), ecorePackage.getELong(), "thousandths", "0", 0, 1, CostOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScenario_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_MaxNanos(), ecorePackage.getELong(), "maxNanos", "0", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Traffic(), this.getTraffic(), null, "traffic", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Actions(), this.getTimedAction(), null, "actions", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trafficEClass, Traffic.class, "Traffic", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraffic_AtNanos(), ecorePackage.getELong(), "atNanos", "0", 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraffic_LengthBytes(), ecorePackage.getEInt(), "lengthBytes", "256", 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraffic_Endpoint(), this.getEndpoint(), null, "endpoint", null, 0, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraffic_Header(), this.getPacketHeader(), null, "header", null, 1, 1, Traffic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(packetSpecEClass, PacketSpec.class, "PacketSpec", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(generatorEClass, Generator.class, "Generator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGenerator_Count(), ecorePackage.getELong(), "count", "1", 0, 1, Generator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGenerator_PacketsPerSecond(), ecorePackage.getELong(), "packetsPerSecond", "1000000", 0, 1, Generator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGenerator_Arrivals(), this.getArrivals(), "arrivals", "CONSTANT", 0, 1, Generator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGenerator_Flows(), ecorePackage.getEInt(), "flows", "1", 0, 1, Generator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(packetHeaderEClass, PacketHeader.class, "PacketHeader", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPacketHeader_SrcMac(), ecorePackage.getEString(), "srcMac", null, 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_DstMac(), ecorePackage.getEString(), "dstMac", null, 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_Vlan(), ecorePackage.getEInt(), "vlan", "0", 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_SrcIp(), ecorePackage.getEString(), "srcIp", null, 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_DstIp(), ecorePackage.getEString(), "dstIp", null, 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_Protocol(), this.getProtocol(), "protocol", "UDP", 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_SrcPort(), ecorePackage.getEInt(), "srcPort", "0", 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPacketHeader_DstPort(), ecorePackage.getEInt(), "dstPort", "0", 0, 1, PacketHeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timedActionEClass, TimedAction.class, "TimedAction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimedAction_AtNanos(), ecorePackage.getELong(), "atNanos", "0", 0, 1, TimedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimedAction_Action(), this.getActionKind(), "action", "ENABLE_RULE", 0, 1, TimedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTimedAction_Element(), this.getElement(), null, "element", null, 0, 1, TimedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimedAction_Value(), ecorePackage.getEString(), "value", null, 0, 1, TimedAction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramLayoutEClass, DiagramLayout.class, "DiagramLayout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiagramLayout_Nodes(), this.getNodeLayout(), null, "nodes", null, 0, -1, DiagramLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeLayoutEClass, NodeLayout.class, "NodeLayout", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNodeLayout_Element(), this.getElement(), null, "element", null, 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_X(), ecorePackage.getEInt(), "x", "0", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_Y(), ecorePackage.getEInt(), "y", "0", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_Width(), ecorePackage.getEInt(), "width", "0", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_Height(), ecorePackage.getEInt(), "height", "0", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_Placed(), ecorePackage.getEBoolean(), "placed", "true", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_Collapsed(), ecorePackage.getEBoolean(), "collapsed", "false", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodeLayout_Column(), ecorePackage.getEInt(), "column", "0", 0, 1, NodeLayout.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(pagePlacementEEnum, PagePlacement.class, "PagePlacement");
		addEEnumLiteral(pagePlacementEEnum, PagePlacement.CONTIGUOUS);
		addEEnumLiteral(pagePlacementEEnum, PagePlacement.SCATTERED_4K);
		addEEnumLiteral(pagePlacementEEnum, PagePlacement.SCATTERED_2M);

		initEEnum(replacementEEnum, Replacement.class, "Replacement");
		addEEnumLiteral(replacementEEnum, Replacement.LRU);
		addEEnumLiteral(replacementEEnum, Replacement.TREE_PLRU);
		addEEnumLiteral(replacementEEnum, Replacement.FIFO);
		addEEnumLiteral(replacementEEnum, Replacement.RANDOM);

		initEEnum(inclusionEEnum, Inclusion.class, "Inclusion");
		addEEnumLiteral(inclusionEEnum, Inclusion.INCLUSIVE);
		addEEnumLiteral(inclusionEEnum, Inclusion.NON_INCLUSIVE);
		addEEnumLiteral(inclusionEEnum, Inclusion.EXCLUSIVE);

		initEEnum(hostKindEEnum, HostKind.class, "HostKind");
		addEEnumLiteral(hostKindEEnum, HostKind.OPERATING_SYSTEM);
		addEEnumLiteral(hostKindEEnum, HostKind.HYPERVISOR);

		initEEnum(copyTargetEEnum, CopyTarget.class, "CopyTarget");
		addEEnumLiteral(copyTargetEEnum, CopyTarget.LLC);
		addEEnumLiteral(copyTargetEEnum, CopyTarget.HOST_L1);
		addEEnumLiteral(copyTargetEEnum, CopyTarget.MEMORY);
		addEEnumLiteral(copyTargetEEnum, CopyTarget.RING_SLOT);

		initEEnum(portionModeEEnum, PortionMode.class, "PortionMode");
		addEEnumLiteral(portionModeEEnum, PortionMode.WHOLE);
		addEEnumLiteral(portionModeEEnum, PortionMode.HEADER_ONLY);
		addEEnumLiteral(portionModeEEnum, PortionMode.NBYTES);

		initEEnum(fetchModeEEnum, FetchMode.class, "FetchMode");
		addEEnumLiteral(fetchModeEEnum, FetchMode.EXPLICIT_FETCH);
		addEEnumLiteral(fetchModeEEnum, FetchMode.DEMAND);
		addEEnumLiteral(fetchModeEEnum, FetchMode.NEXT_LINE_PREFETCH);
		addEEnumLiteral(fetchModeEEnum, FetchMode.GUEST_PREFETCH);

		initEEnum(fanOutEEnum, FanOut.class, "FanOut");
		addEEnumLiteral(fanOutEEnum, FanOut.ONE_BY_ONE);
		addEEnumLiteral(fanOutEEnum, FanOut.BATCH);

		initEEnum(ruleKeyEEnum, RuleKey.class, "RuleKey");
		addEEnumLiteral(ruleKeyEEnum, RuleKey.DST_MAC);
		addEEnumLiteral(ruleKeyEEnum, RuleKey.DST_IP);
		addEEnumLiteral(ruleKeyEEnum, RuleKey.FIVE_TUPLE);
		addEEnumLiteral(ruleKeyEEnum, RuleKey.CONTENT);

		initEEnum(rulePushEEnum, RulePush.class, "RulePush");
		addEEnumLiteral(rulePushEEnum, RulePush.PRECONFIGURED);
		addEEnumLiteral(rulePushEEnum, RulePush.ON_FIRST_PACKET);
		addEEnumLiteral(rulePushEEnum, RulePush.AFTER_NPACKETS);

		initEEnum(protocolEEnum, Protocol.class, "Protocol");
		addEEnumLiteral(protocolEEnum, Protocol.ANY);
		addEEnumLiteral(protocolEEnum, Protocol.ICMP);
		addEEnumLiteral(protocolEEnum, Protocol.TCP);
		addEEnumLiteral(protocolEEnum, Protocol.UDP);

		initEEnum(driverModeEEnum, DriverMode.class, "DriverMode");
		addEEnumLiteral(driverModeEEnum, DriverMode.INTERRUPT);
		addEEnumLiteral(driverModeEEnum, DriverMode.NAPI_HYBRID);
		addEEnumLiteral(driverModeEEnum, DriverMode.POLL);

		initEEnum(transmitModeEEnum, TransmitMode.class, "TransmitMode");
		addEEnumLiteral(transmitModeEEnum, TransmitMode.KICK);
		addEEnumLiteral(transmitModeEEnum, TransmitMode.HYBRID);
		addEEnumLiteral(transmitModeEEnum, TransmitMode.POLL);

		initEEnum(injectModeEEnum, InjectMode.class, "InjectMode");
		addEEnumLiteral(injectModeEEnum, InjectMode.EXIT_INJECT);
		addEEnumLiteral(injectModeEEnum, InjectMode.PV_EOI);
		addEEnumLiteral(injectModeEEnum, InjectMode.POSTED);

		initEEnum(ringFormatEEnum, RingFormat.class, "RingFormat");
		addEEnumLiteral(ringFormatEEnum, RingFormat.SPLIT);
		addEEnumLiteral(ringFormatEEnum, RingFormat.PACKED);

		initEEnum(notifyModeEEnum, NotifyMode.class, "NotifyMode");
		addEEnumLiteral(notifyModeEEnum, NotifyMode.EVERY_PACKET);
		addEEnumLiteral(notifyModeEEnum, NotifyMode.EVENT_IDX);
		addEEnumLiteral(notifyModeEEnum, NotifyMode.COALESCED);

		initEEnum(fullPolicyEEnum, FullPolicy.class, "FullPolicy");
		addEEnumLiteral(fullPolicyEEnum, FullPolicy.DROP);
		addEEnumLiteral(fullPolicyEEnum, FullPolicy.BACKPRESSURE);
		addEEnumLiteral(fullPolicyEEnum, FullPolicy.RETRY_N);
		addEEnumLiteral(fullPolicyEEnum, FullPolicy.FALL_BACK);

		initEEnum(functionKindEEnum, FunctionKind.class, "FunctionKind");
		addEEnumLiteral(functionKindEEnum, FunctionKind.SINK);
		addEEnumLiteral(functionKindEEnum, FunctionKind.ECHO);
		addEEnumLiteral(functionKindEEnum, FunctionKind.FORWARDER);
		addEEnumLiteral(functionKindEEnum, FunctionKind.FIREWALL);
		addEEnumLiteral(functionKindEEnum, FunctionKind.NAT);
		addEEnumLiteral(functionKindEEnum, FunctionKind.DPI);
		addEEnumLiteral(functionKindEEnum, FunctionKind.LOAD_BALANCER);
		addEEnumLiteral(functionKindEEnum, FunctionKind.ROUTER);

		initEEnum(verdictEEnum, Verdict.class, "Verdict");
		addEEnumLiteral(verdictEEnum, Verdict.PASS);
		addEEnumLiteral(verdictEEnum, Verdict.BLOCK);
		addEEnumLiteral(verdictEEnum, Verdict.REWRITE);

		initEEnum(pathEEnum, Path.class, "Path");
		addEEnumLiteral(pathEEnum, Path.VSWITCH);
		addEEnumLiteral(pathEEnum, Path.DIRECT);

		initEEnum(ruleActionEEnum, RuleAction.class, "RuleAction");
		addEEnumLiteral(ruleActionEEnum, RuleAction.TO_SWITCH);
		addEEnumLiteral(ruleActionEEnum, RuleAction.DIRECT);

		initEEnum(mappingModeEEnum, MappingMode.class, "MappingMode");
		addEEnumLiteral(mappingModeEEnum, MappingMode.PAIRWISE_WINDOW);
		addEEnumLiteral(mappingModeEEnum, MappingMode.COMMON_POOL);
		addEEnumLiteral(mappingModeEEnum, MappingMode.SWITCHED_VIEW);

		initEEnum(handOffEEnum, HandOff.class, "HandOff");
		addEEnumLiteral(handOffEEnum, HandOff.COPY);
		addEEnumLiteral(handOffEEnum, HandOff.DESCRIPTOR);

		initEEnum(costPresetEEnum, CostPreset.class, "CostPreset");
		addEEnumLiteral(costPresetEEnum, CostPreset.DEFAULT);
		addEEnumLiteral(costPresetEEnum, CostPreset.TEACH);

		initEEnum(arrivalsEEnum, Arrivals.class, "Arrivals");
		addEEnumLiteral(arrivalsEEnum, Arrivals.CONSTANT);
		addEEnumLiteral(arrivalsEEnum, Arrivals.POISSON);

		initEEnum(actionKindEEnum, ActionKind.class, "ActionKind");
		addEEnumLiteral(actionKindEEnum, ActionKind.ENABLE_RULE);
		addEEnumLiteral(actionKindEEnum, ActionKind.DISABLE_RULE);
		addEEnumLiteral(actionKindEEnum, ActionKind.FAIL_VM);
		addEEnumLiteral(actionKindEEnum, ActionKind.RESTORE_VM);
		addEEnumLiteral(actionKindEEnum, ActionKind.SET_COST);
		addEEnumLiteral(actionKindEEnum, ActionKind.SET_COPY_TARGET);
		addEEnumLiteral(actionKindEEnum, ActionKind.REVOKE_RULE);

		// Initialize data types
		initEDataType(wayMaskEDataType, long.class, "WayMask", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "The lab: what a person draws and saves. It holds no state of a run."
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A part of a lab that has an identity: everything that is drawn, referred to, traced or explained."
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "The readable identity of the element, such as vm1, vm1.rx or core0. It is unique in the lab and made of words of letters, digits and \'_\' that begin with a letter, joined by dots. References are written as ids, and every path such as vm1.rx.used.idx begins with one."
		   });
		addAnnotation
		  (getElement_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "What a person calls the element, for example Client. The id is shown where it is unset."
		   });
		addAnnotation
		  (labEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One lab: the topology of a server, what is sent into it, what things cost and, kept apart at its end, where the drawing shows them. A .ringside file holds one lab."
		   });
		addAnnotation
		  (getLab_FormatVersion(),
		   source,
		   new String[]
		   {
			   "documentation", "The version of the file format, always written. A file without one is version 0; a version that this program does not know is refused."
		   });
		addAnnotation
		  (getLab_Title(),
		   source,
		   new String[]
		   {
			   "documentation", "The title of the lab in one line."
		   });
		addAnnotation
		  (getLab_Description(),
		   source,
		   new String[]
		   {
			   "documentation", "What the lab shows, in a few sentences."
		   });
		addAnnotation
		  (getLab_Server(),
		   source,
		   new String[]
		   {
			   "documentation", "The virtualised server that the lab is about."
		   });
		addAnnotation
		  (getLab_Endpoints(),
		   source,
		   new String[]
		   {
			   "documentation", "The machines outside the server that send and receive packets, at most 4096."
		   });
		addAnnotation
		  (getLab_Links(),
		   source,
		   new String[]
		   {
			   "documentation", "The cables between endpoints and NICs."
		   });
		addAnnotation
		  (getLab_SharedRegions(),
		   source,
		   new String[]
		   {
			   "documentation", "Memory that more than one virtual machine maps."
		   });
		addAnnotation
		  (getLab_Costs(),
		   source,
		   new String[]
		   {
			   "documentation", "What each step costs."
		   });
		addAnnotation
		  (getLab_Scenarios(),
		   source,
		   new String[]
		   {
			   "documentation", "What is sent and done. The first one runs unless another is chosen."
		   });
		addAnnotation
		  (getLab_Layout(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the drawing shows the elements. It is the last part of a file, so that moving a figure changes only these lines."
		   });
		addAnnotation
		  (serverEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The virtualised server: processor, memory, NICs, host and virtual machines. US10567510B2 calls it the communications server."
		   });
		addAnnotation
		  (getServer_ReferenceMHz(),
		   source,
		   new String[]
		   {
			   "documentation", "The reference clock in MHz, 100 to 10000. One tick of a run is one of its cycles."
		   });
		addAnnotation
		  (getServer_PagePlacement(),
		   source,
		   new String[]
		   {
			   "documentation", "How pages of memory are laid out in the host-physical address space, and so which cache sets the buffers fall into."
		   });
		addAnnotation
		  (getServer_PlacementSeed(),
		   source,
		   new String[]
		   {
			   "documentation", "The seed of the scattered page placements."
		   });
		addAnnotation
		  (getServer_Sockets(),
		   source,
		   new String[]
		   {
			   "documentation", "The processor sockets. A lab needs at least one to run; the first is the one that the NICs are attached to."
		   });
		addAnnotation
		  (getServer_Memory(),
		   source,
		   new String[]
		   {
			   "documentation", "The main memory."
		   });
		addAnnotation
		  (getServer_Nics(),
		   source,
		   new String[]
		   {
			   "documentation", "The physical network interfaces."
		   });
		addAnnotation
		  (getServer_Host(),
		   source,
		   new String[]
		   {
			   "documentation", "The host, which receives packets and hands them to virtual machines."
		   });
		addAnnotation
		  (getServer_VirtualSwitch(),
		   source,
		   new String[]
		   {
			   "documentation", "The virtual switch. Without one the host\'s classifier alone chooses the virtual machines."
		   });
		addAnnotation
		  (getServer_VirtualMachines(),
		   source,
		   new String[]
		   {
			   "documentation", "The virtual machines (US10567510B2: virtual servers), at most 256."
		   });
		addAnnotation
		  (socketEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One processor socket: its cores and the last level cache that they share."
		   });
		addAnnotation
		  (getSocket_Cores(),
		   source,
		   new String[]
		   {
			   "documentation", "The cores of the socket, at most 64 in the lab."
		   });
		addAnnotation
		  (getSocket_LastLevelCache(),
		   source,
		   new String[]
		   {
			   "documentation", "The last level cache (LLC), shared by the cores of this socket."
		   });
		addAnnotation
		  (getSocket_ClassesOfService(),
		   source,
		   new String[]
		   {
			   "documentation", "The classes of service (CLOS) that cores of this socket may be given."
		   });
		addAnnotation
		  (coreEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One core. It has no role of its own: it is the host\'s when the host refers to it, and a virtual machine\'s when that one does."
		   });
		addAnnotation
		  (getCore_L1(),
		   source,
		   new String[]
		   {
			   "documentation", "The first level data cache, private to the core."
		   });
		addAnnotation
		  (getCore_L2(),
		   source,
		   new String[]
		   {
			   "documentation", "The second level cache, private to the core. Without one an L1 miss goes straight to the LLC."
		   });
		addAnnotation
		  (getCore_ClassOfService(),
		   source,
		   new String[]
		   {
			   "documentation", "The class of service whose capacity mask limits where this core allocates in the LLC. Unset: all ways."
		   });
		addAnnotation
		  (cacheEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One cache of 64-byte lines. Its size is sets times ways times 64 bytes."
		   });
		addAnnotation
		  (getCache_Sets(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of sets, 1 to 1048576. set = line address mod sets, for any number of sets."
		   });
		addAnnotation
		  (getCache_Ways(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of ways (lines in a set), 1 to 32."
		   });
		addAnnotation
		  (getCache_Replacement(),
		   source,
		   new String[]
		   {
			   "documentation", "Which line of a full set gives way to a new one."
		   });
		addAnnotation
		  (getCache_Inclusion(),
		   source,
		   new String[]
		   {
			   "documentation", "What this cache promises about the levels closer to the core. Read for the LLC and for an L2; an L1 has nothing below it."
		   });
		addAnnotation
		  (getCache_IoWaysMask(),
		   source,
		   new String[]
		   {
			   "documentation", "The ways of an LLC in which a DMA write may allocate (Intel DDIO: 2 of 11 ways unless changed, register IIO LLC WAYS). 0x0: in every way. A hit may be in any way. Read for the LLC only."
		   });
		addAnnotation
		  (getCache_CopyWaysMask(),
		   source,
		   new String[]
		   {
			   "documentation", "The ways of an LLC in which the host\'s copy of a packet allocates: the region that host and virtual machines share (US11412059B2, claim 3). 0x0: the ways of the host core\'s class of service. Read for the LLC only."
		   });
		addAnnotation
		  (getCache_PrefetchNextLine(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether a demand miss also fetches the next line."
		   });
		addAnnotation
		  (classOfServiceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A class of service (CLOS) of cache allocation technology: cores in it allocate in the ways of its capacity mask only. The mask limits allocation, never hits."
		   });
		addAnnotation
		  (getClassOfService_Number(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of the class, 0 to 15."
		   });
		addAnnotation
		  (getClassOfService_CapacityMask(),
		   source,
		   new String[]
		   {
			   "documentation", "The capacity bitmask (CBM): the LLC ways in which cores of this class may allocate."
		   });
		addAnnotation
		  (memoryEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The main memory. It holds no payload; reads and writes that no cache serves are counted here."
		   });
		addAnnotation
		  (nicEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A physical network interface. It writes arriving packets into receive buffers of the host by DMA."
		   });
		addAnnotation
		  (getNic_BitsPerSecond(),
		   source,
		   new String[]
		   {
			   "documentation", "The line rate in bits per second, more than 0."
		   });
		addAnnotation
		  (getNic_RxRingSize(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of receive descriptors and host buffers, 1 to 32768 (real drivers: 256 by default, 48 to 4096 for e1000). A packet that finds none is dropped."
		   });
		addAnnotation
		  (getNic_TxRingSize(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of transmit descriptors, 0 to 32768. 0: this NIC does not send."
		   });
		addAnnotation
		  (getNic_BufferBytes(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of each receive buffer in bytes, 64 to 65536. It should hold the longest packet."
		   });
		addAnnotation
		  (getNic_DirectCacheAccess(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether DMA writes go to the LLC (write update on a hit, else write allocate in the I/O ways) or invalidate the line and go to memory."
		   });
		addAnnotation
		  (getNic_HostPolls(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the host polls this NIC. Otherwise the NIC interrupts the host\'s core."
		   });
		addAnnotation
		  (hostEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The host: an operating system or a hypervisor with a core of its own. It copies a received packet towards the LLC, finds out from the packet\'s data which virtual machines are to process it, and injects an interrupt into the core of each (US11412059B2)."
		   });
		addAnnotation
		  (getHost_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the host is an operating system or a hypervisor (claim 2)."
		   });
		addAnnotation
		  (getHost_CopyTarget(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the host\'s copy of the packet goes."
		   });
		addAnnotation
		  (getHost_PortionMode(),
		   source,
		   new String[]
		   {
			   "documentation", "How much of the packet is copied to the copy target; the rest goes to memory. The whole packet always reaches the guest\'s buffer."
		   });
		addAnnotation
		  (getHost_PortionBytes(),
		   source,
		   new String[]
		   {
			   "documentation", "The bytes that N_BYTES copies to the copy target, 1 to 65536."
		   });
		addAnnotation
		  (getHost_FetchMode(),
		   source,
		   new String[]
		   {
			   "documentation", "What starts the move of a packet\'s lines to where they are read."
		   });
		addAnnotation
		  (getHost_FanOut(),
		   source,
		   new String[]
		   {
			   "documentation", "How interrupts to several virtual machines are sent: one exit for each, or one for all."
		   });
		addAnnotation
		  (getHost_TransmitMode(),
		   source,
		   new String[]
		   {
			   "documentation", "How the host learns of packets in the machines\' transmit queues."
		   });
		addAnnotation
		  (getHost_BatchSize(),
		   source,
		   new String[]
		   {
			   "documentation", "How many packets the host takes at most before it works on them, 1 to 256 (Open vSwitch: 32)."
		   });
		addAnnotation
		  (getHost_Core(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that the host runs on. A lab needs one to run, and no virtual machine may share it."
		   });
		addAnnotation
		  (getHost_Classifier(),
		   source,
		   new String[]
		   {
			   "documentation", "What finds the virtual machines for a packet."
		   });
		addAnnotation
		  (classifierEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Determines the virtual machine or machines for a packet from the packet\'s data (US11412059B2, claim 22)."
		   });
		addAnnotation
		  (getClassifier_Key(),
		   source,
		   new String[]
		   {
			   "documentation", "Which fields of the packet decide."
		   });
		addAnnotation
		  (virtualSwitchEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The virtual switch: an exact match cache, a wildcarded classifier and a slow path, as in Open vSwitch. It routes a set of packets through one or more virtual machines."
		   });
		addAnnotation
		  (getVirtualSwitch_ExactMatchEntries(),
		   source,
		   new String[]
		   {
			   "documentation", "The entries of the exact match cache, 0 (no such cache) to 1048576. Open vSwitch: 8192."
		   });
		addAnnotation
		  (getVirtualSwitch_InsertInverseProbability(),
		   source,
		   new String[]
		   {
			   "documentation", "A flow that missed is put into the exact match cache with a probability of 1 in this many; 1: always, 0: never. Open vSwitch: 100 (emc-insert-inv-prob)."
		   });
		addAnnotation
		  (getVirtualSwitch_RulePush(),
		   source,
		   new String[]
		   {
			   "documentation", "When the switch gives routing rules to the transfer components of virtual machines."
		   });
		addAnnotation
		  (getVirtualSwitch_RulePushAfter(),
		   source,
		   new String[]
		   {
			   "documentation", "After how many packets of a set AFTER_N_PACKETS pushes a rule, 1 or more."
		   });
		addAnnotation
		  (getVirtualSwitch_RulePushDelayNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "How long a pushed rule travels before it stands in the routing table of the machine, in nanoseconds, 0 to 1000000000."
		   });
		addAnnotation
		  (getVirtualSwitch_RevokeDelayNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "How long a revocation travels before the rule is out of force, in nanoseconds, 0 to 1000000000. Until then the machine goes on using a rule that is stale."
		   });
		addAnnotation
		  (getVirtualSwitch_MaxIdleMillis(),
		   source,
		   new String[]
		   {
			   "documentation", "A megaflow that no packet used for this long is removed, in milliseconds, 0 to 3600000. 0: never. Open vSwitch: 10000 (max-idle)."
		   });
		addAnnotation
		  (getVirtualSwitch_FlowLimit(),
		   source,
		   new String[]
		   {
			   "documentation", "The most megaflows that the switch holds, 1 to 1000000; beyond it a packet of a new flow takes the slow path each time. Open vSwitch: 200000 (flow-limit)."
		   });
		addAnnotation
		  (getVirtualSwitch_FlowRules(),
		   source,
		   new String[]
		   {
			   "documentation", "The flow rules. The highest priority that matches wins, among equals the first in this list; a packet that matches none goes where its destination MAC address says, and is dropped (NO_ROUTE) where nobody has it."
		   });
		addAnnotation
		  (flowRuleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A rule of the virtual switch: which packets it is for, and the way they take."
		   });
		addAnnotation
		  (getFlowRule_Enabled(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the rule is in force from the start of a run."
		   });
		addAnnotation
		  (getFlowRule_Priority(),
		   source,
		   new String[]
		   {
			   "documentation", "The priority, 0 to 65535; higher wins."
		   });
		addAnnotation
		  (getFlowRule_Chain(),
		   source,
		   new String[]
		   {
			   "documentation", "The service chain: the virtual machines that a packet visits, in this order."
		   });
		addAnnotation
		  (getFlowRule_Output(),
		   source,
		   new String[]
		   {
			   "documentation", "Where a packet goes after the last machine of the chain. Unset: the chain ends in its last machine."
		   });
		addAnnotation
		  (getFlowRule_Match(),
		   source,
		   new String[]
		   {
			   "documentation", "Which packets the rule is for."
		   });
		addAnnotation
		  (packetMatchEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Which packets a rule is for: all the fields that are set must agree. A match without any field is for every packet."
		   });
		addAnnotation
		  (getPacketMatch_SrcMac(),
		   source,
		   new String[]
		   {
			   "documentation", "The source MAC address, such as 52:54:00:00:00:01. Unset: any."
		   });
		addAnnotation
		  (getPacketMatch_DstMac(),
		   source,
		   new String[]
		   {
			   "documentation", "The destination MAC address. Unset: any."
		   });
		addAnnotation
		  (getPacketMatch_Vlan(),
		   source,
		   new String[]
		   {
			   "documentation", "The VLAN, 1 to 4094, or 0 for untagged packets. Unset: any."
		   });
		addAnnotation
		  (getPacketMatch_SrcIp(),
		   source,
		   new String[]
		   {
			   "documentation", "The source IPv4 or IPv6 address or prefix, such as 10.0.2.7, 10.0.2.0/24 or 2001:db8::/32. Unset: any."
		   });
		addAnnotation
		  (getPacketMatch_DstIp(),
		   source,
		   new String[]
		   {
			   "documentation", "The destination IPv4 or IPv6 address or prefix. Unset: any."
		   });
		addAnnotation
		  (getPacketMatch_Protocol(),
		   source,
		   new String[]
		   {
			   "documentation", "The protocol carried by IP."
		   });
		addAnnotation
		  (getPacketMatch_SrcPort(),
		   source,
		   new String[]
		   {
			   "documentation", "The source port, 0 to 65535. Unset: any."
		   });
		addAnnotation
		  (getPacketMatch_DstPort(),
		   source,
		   new String[]
		   {
			   "documentation", "The destination port, 0 to 65535. Unset: any."
		   });
		addAnnotation
		  (virtualMachineEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A virtual machine with one virtual CPU, a core of its own, a virtual NIC, a network function and, if it may pass packets on without the switch, a transfer component."
		   });
		addAnnotation
		  (getVirtualMachine_Driver(),
		   source,
		   new String[]
		   {
			   "documentation", "How the guest\'s driver learns of packets."
		   });
		addAnnotation
		  (getVirtualMachine_NapiBudget(),
		   source,
		   new String[]
		   {
			   "documentation", "The most packets that one poll of NAPI_HYBRID takes, 1 to 1024 (Linux: 64)."
		   });
		addAnnotation
		  (getVirtualMachine_RecheckAfterEnable(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the driver looks at the ring once more after it has asked for interrupts again, as the virtio specification demands. A driver that does not may lose a wake-up; for teaching only."
		   });
		addAnnotation
		  (getVirtualMachine_InterruptInjection(),
		   source,
		   new String[]
		   {
			   "documentation", "How an interrupt reaches the core of this machine."
		   });
		addAnnotation
		  (getVirtualMachine_PrivateBytes(),
		   source,
		   new String[]
		   {
			   "documentation", "The private memory of the guest in bytes, for the tables of its network function, 0 to 1073741824."
		   });
		addAnnotation
		  (getVirtualMachine_Core(),
		   source,
		   new String[]
		   {
			   "documentation", "The core that the machine runs on. A lab needs one to run; no two machines share one."
		   });
		addAnnotation
		  (getVirtualMachine_Vnic(),
		   source,
		   new String[]
		   {
			   "documentation", "The virtual NIC."
		   });
		addAnnotation
		  (getVirtualMachine_Function(),
		   source,
		   new String[]
		   {
			   "documentation", "The application routine that runs in the machine."
		   });
		addAnnotation
		  (getVirtualMachine_Transfer(),
		   source,
		   new String[]
		   {
			   "documentation", "The component that decides between the switch and the direct way. Without one every packet goes to the switch."
		   });
		addAnnotation
		  (virtualNicEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A virtio network device: one receive and one transmit queue."
		   });
		addAnnotation
		  (getVirtualNic_MacAddress(),
		   source,
		   new String[]
		   {
			   "documentation", "The MAC address by which the host finds this machine, such as 52:54:00:00:00:01."
		   });
		addAnnotation
		  (getVirtualNic_IpAddress(),
		   source,
		   new String[]
		   {
			   "documentation", "The IPv4 address by which the host finds this machine where the classifier looks at addresses of that kind. Unset: none."
		   });
		addAnnotation
		  (getVirtualNic_MulticastGroups(),
		   source,
		   new String[]
		   {
			   "documentation", "The multicast MAC addresses that this machine receives, such as 01:00:5e:00:00:07."
		   });
		addAnnotation
		  (getVirtualNic_Rx(),
		   source,
		   new String[]
		   {
			   "documentation", "The receive queue (receiveq)."
		   });
		addAnnotation
		  (getVirtualNic_Tx(),
		   source,
		   new String[]
		   {
			   "documentation", "The transmit queue (transmitq)."
		   });
		addAnnotation
		  (virtqueueEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One virtqueue of the virtio specification."
		   });
		addAnnotation
		  (getVirtqueue_Format(),
		   source,
		   new String[]
		   {
			   "documentation", "The layout of the ring."
		   });
		addAnnotation
		  (getVirtqueue_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "The queue size in descriptors, 1 to 32768; a power of two in the split format."
		   });
		addAnnotation
		  (getVirtqueue_BufferBytes(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of each buffer in bytes, 64 to 65536."
		   });
		addAnnotation
		  (getVirtqueue_Notify(),
		   source,
		   new String[]
		   {
			   "documentation", "When the other side is notified."
		   });
		addAnnotation
		  (getVirtqueue_MaxPackets(),
		   source,
		   new String[]
		   {
			   "documentation", "COALESCED notifies after this many packets (VIRTIO_NET_F_NOTF_COAL max_packets), 0 to 65535. 0: every packet."
		   });
		addAnnotation
		  (getVirtqueue_MaxUsecs(),
		   source,
		   new String[]
		   {
			   "documentation", "COALESCED notifies after this many microseconds (max_usecs), 0 to 1000000. 0: every packet."
		   });
		addAnnotation
		  (getVirtqueue_RefillThreshold(),
		   source,
		   new String[]
		   {
			   "documentation", "The guest refills its receive queue when this many buffers are used, 0 to the size. 0: half of the ring."
		   });
		addAnnotation
		  (getVirtqueue_FullPolicy(),
		   source,
		   new String[]
		   {
			   "documentation", "What the sender does when the queue has no buffer. FALL_BACK is for shared regions only."
		   });
		addAnnotation
		  (getVirtqueue_Retries(),
		   source,
		   new String[]
		   {
			   "documentation", "How often RETRY_N tries again for a batch, 0 to 32 (Open vSwitch tx-retries-max: 8)."
		   });
		addAnnotation
		  (getVirtqueue_BufferPool(),
		   source,
		   new String[]
		   {
			   "documentation", "The shared region that the buffers of this queue lie in, so that one copy serves several machines. Unset: the machine\'s own memory."
		   });
		addAnnotation
		  (networkFunctionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The application routine of a virtual machine. It reads a packet and gives a verdict on it."
		   });
		addAnnotation
		  (getNetworkFunction_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What the function does."
		   });
		addAnnotation
		  (getNetworkFunction_BytesRead(),
		   source,
		   new String[]
		   {
			   "documentation", "How many bytes of a packet the function reads, 0 to 65536. 0: the whole packet."
		   });
		addAnnotation
		  (getNetworkFunction_Rules(),
		   source,
		   new String[]
		   {
			   "documentation", "The rules of the function; the first one that matches decides, in a ROUTER the one with the longest destination prefix, in a LOAD_BALANCER one of those that match, by the hash of the flow. Without a match the packet passes."
		   });
		addAnnotation
		  (functionRuleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A rule of a network function: what becomes of the packets it is for."
		   });
		addAnnotation
		  (getFunctionRule_Enabled(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the rule is in force from the start of a run."
		   });
		addAnnotation
		  (getFunctionRule_Verdict(),
		   source,
		   new String[]
		   {
			   "documentation", "What becomes of the packet."
		   });
		addAnnotation
		  (getFunctionRule_NewSrcMac(),
		   source,
		   new String[]
		   {
			   "documentation", "REWRITE sets the source MAC address to this. Unset: as it was."
		   });
		addAnnotation
		  (getFunctionRule_NewDstMac(),
		   source,
		   new String[]
		   {
			   "documentation", "REWRITE sets the destination MAC address to this. Unset: as it was."
		   });
		addAnnotation
		  (getFunctionRule_NewSrcIp(),
		   source,
		   new String[]
		   {
			   "documentation", "REWRITE sets the source IPv4 or IPv6 address to this, in packets of that version. Unset: as it was."
		   });
		addAnnotation
		  (getFunctionRule_NewDstIp(),
		   source,
		   new String[]
		   {
			   "documentation", "REWRITE sets the destination IPv4 or IPv6 address to this, in packets of that version. Unset: as it was."
		   });
		addAnnotation
		  (getFunctionRule_NewSrcPort(),
		   source,
		   new String[]
		   {
			   "documentation", "REWRITE sets the source port to this, 0 to 65535. Unset: as it was."
		   });
		addAnnotation
		  (getFunctionRule_NewDstPort(),
		   source,
		   new String[]
		   {
			   "documentation", "REWRITE sets the destination port to this, 0 to 65535. Unset: as it was."
		   });
		addAnnotation
		  (getFunctionRule_Match(),
		   source,
		   new String[]
		   {
			   "documentation", "Which packets the rule is for."
		   });
		addAnnotation
		  (transferComponentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The transfer component of a virtual machine: it decides from a routing rule and the packet\'s address whether a set of packets goes to the virtual switch or straight to a second machine (US10567510B2 claim 1, US9781209B2 claim 1)."
		   });
		addAnnotation
		  (getTransferComponent_DefaultPath(),
		   source,
		   new String[]
		   {
			   "documentation", "The way of packets that no rule is for. DIRECT has no target of its own and so stands for the one machine that a shared region joins this one with."
		   });
		addAnnotation
		  (getTransferComponent_TableSize(),
		   source,
		   new String[]
		   {
			   "documentation", "The most rules that the table holds, preconfigured and pushed ones together, 1 to 65536."
		   });
		addAnnotation
		  (getTransferComponent_IdleTimeoutMillis(),
		   source,
		   new String[]
		   {
			   "documentation", "A pushed rule that no packet used for this long is removed, in milliseconds. 0: never. Open vSwitch: 10000 (max-idle)."
		   });
		addAnnotation
		  (getTransferComponent_Rules(),
		   source,
		   new String[]
		   {
			   "documentation", "The preconfigured rules. The highest priority that matches wins, among equals the first in this list."
		   });
		addAnnotation
		  (routingRuleEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A routing rule of a transfer component."
		   });
		addAnnotation
		  (getRoutingRule_Enabled(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the rule is in force from the start of a run."
		   });
		addAnnotation
		  (getRoutingRule_Priority(),
		   source,
		   new String[]
		   {
			   "documentation", "The priority, 0 to 65535; higher wins."
		   });
		addAnnotation
		  (getRoutingRule_Action(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the packets go."
		   });
		addAnnotation
		  (getRoutingRule_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "The machine that DIRECT transfers to. It must share a region with this one, otherwise the packet goes to the switch and the fall-back is counted."
		   });
		addAnnotation
		  (getRoutingRule_Match(),
		   source,
		   new String[]
		   {
			   "documentation", "Which packets the rule is for."
		   });
		addAnnotation
		  (sharedMemoryRegionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Memory that several virtual machines map: the window that a direct transfer goes through, or a common pool of receive buffers."
		   });
		addAnnotation
		  (getSharedMemoryRegion_Mapping(),
		   source,
		   new String[]
		   {
			   "documentation", "Who sees the region, and how."
		   });
		addAnnotation
		  (getSharedMemoryRegion_HandOff(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether a direct transfer copies the packet into the region (US10567510B2 claim 2) or hands over its descriptor."
		   });
		addAnnotation
		  (getSharedMemoryRegion_FullPolicy(),
		   source,
		   new String[]
		   {
			   "documentation", "What the sender does when the receiving machine has no free buffer for a direct transfer; RETRY_N tries as often as the receive queue says."
		   });
		addAnnotation
		  (getSharedMemoryRegion_Buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of buffers, 1 to 32768."
		   });
		addAnnotation
		  (getSharedMemoryRegion_BufferBytes(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of each buffer in bytes, 64 to 65536."
		   });
		addAnnotation
		  (getSharedMemoryRegion_Members(),
		   source,
		   new String[]
		   {
			   "documentation", "The machines that map the region. A pairwise window has two: first the one that sends, then the one that receives."
		   });
		addAnnotation
		  (endpointEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A machine outside the server (US9781209B2 claim 7: endpoint device)."
		   });
		addAnnotation
		  (getEndpoint_MacAddress(),
		   source,
		   new String[]
		   {
			   "documentation", "Its MAC address. Packets that it sends carry it unless they say otherwise."
		   });
		addAnnotation
		  (getEndpoint_IpAddress(),
		   source,
		   new String[]
		   {
			   "documentation", "Its IPv4 or IPv6 address. Packets that it sends carry it unless they say otherwise."
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The cable between an endpoint and a NIC, the same both ways."
		   });
		addAnnotation
		  (getLink_Endpoint(),
		   source,
		   new String[]
		   {
			   "documentation", "The endpoint at one end. An endpoint has one link."
		   });
		addAnnotation
		  (getLink_Nic(),
		   source,
		   new String[]
		   {
			   "documentation", "The NIC at the other end. A NIC may have several endpoints behind it."
		   });
		addAnnotation
		  (getLink_BitsPerSecond(),
		   source,
		   new String[]
		   {
			   "documentation", "The rate in bits per second. 0: the NIC\'s."
		   });
		addAnnotation
		  (getLink_PropagationNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "The time that a bit takes from one end to the other, in nanoseconds, 0 to 1000000000."
		   });
		addAnnotation
		  (costTableEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What each step costs, as a preset and what differs from it."
		   });
		addAnnotation
		  (getCostTable_Preset(),
		   source,
		   new String[]
		   {
			   "documentation", "The costs that are not overridden."
		   });
		addAnnotation
		  (getCostTable_Overrides(),
		   source,
		   new String[]
		   {
			   "documentation", "The costs that differ from the preset."
		   });
		addAnnotation
		  (costOverrideEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One cost that differs from the preset."
		   });
		addAnnotation
		  (getCostOverride_Cost(),
		   source,
		   new String[]
		   {
			   "documentation", "The name of the cost, such as llcHitCycles."
		   });
		addAnnotation
		  (getCostOverride_Thousandths(),
		   source,
		   new String[]
		   {
			   "documentation", "The cost in thousandths of its unit, 0 or more: 50000 is 50 cycles."
		   });
		addAnnotation
		  (scenarioEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What is sent into the lab and what is done to it, with the seed of its chances."
		   });
		addAnnotation
		  (getScenario_Seed(),
		   source,
		   new String[]
		   {
			   "documentation", "The seed of all random streams of a run."
		   });
		addAnnotation
		  (getScenario_MaxNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "The run ends at this time in nanoseconds. 0: when nothing more happens."
		   });
		addAnnotation
		  (getScenario_Traffic(),
		   source,
		   new String[]
		   {
			   "documentation", "The packets and generators."
		   });
		addAnnotation
		  (getScenario_Actions(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done to the lab at given times."
		   });
		addAnnotation
		  (trafficEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Packets that an endpoint sends."
		   });
		addAnnotation
		  (getTraffic_AtNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "When the endpoint begins to send, in nanoseconds from the start of the run."
		   });
		addAnnotation
		  (getTraffic_LengthBytes(),
		   source,
		   new String[]
		   {
			   "documentation", "The length of each packet in bytes, from its Ethernet header to the end of its checksum, 64 to 65536."
		   });
		addAnnotation
		  (getTraffic_Endpoint(),
		   source,
		   new String[]
		   {
			   "documentation", "The endpoint that sends."
		   });
		addAnnotation
		  (getTraffic_Header(),
		   source,
		   new String[]
		   {
			   "documentation", "The header fields of the packets."
		   });
		addAnnotation
		  (packetSpecEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One packet, sent once."
		   });
		addAnnotation
		  (generatorEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A stream of packets."
		   });
		addAnnotation
		  (getGenerator_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many packets are sent, 1 or more."
		   });
		addAnnotation
		  (getGenerator_PacketsPerSecond(),
		   source,
		   new String[]
		   {
			   "documentation", "The mean rate in packets per second, 1 or more. The link\'s rate bounds it."
		   });
		addAnnotation
		  (getGenerator_Arrivals(),
		   source,
		   new String[]
		   {
			   "documentation", "How the gaps between packets are distributed."
		   });
		addAnnotation
		  (getGenerator_Flows(),
		   source,
		   new String[]
		   {
			   "documentation", "Over how many flows the packets are spread in turn, 1 to 1048576. Each flow has a source port of its own, counted up from the header\'s."
		   });
		addAnnotation
		  (packetHeaderEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The header fields of a packet. Fields of addresses that are unset are taken from the sending endpoint, or are zero."
		   });
		addAnnotation
		  (getPacketHeader_SrcMac(),
		   source,
		   new String[]
		   {
			   "documentation", "The source MAC address. Unset: the sender\'s."
		   });
		addAnnotation
		  (getPacketHeader_DstMac(),
		   source,
		   new String[]
		   {
			   "documentation", "The destination MAC address."
		   });
		addAnnotation
		  (getPacketHeader_Vlan(),
		   source,
		   new String[]
		   {
			   "documentation", "The VLAN, 1 to 4094. 0: untagged."
		   });
		addAnnotation
		  (getPacketHeader_SrcIp(),
		   source,
		   new String[]
		   {
			   "documentation", "The source IPv4 or IPv6 address. Unset: the sender\'s."
		   });
		addAnnotation
		  (getPacketHeader_DstIp(),
		   source,
		   new String[]
		   {
			   "documentation", "The destination IPv4 or IPv6 address, of the same version as the source."
		   });
		addAnnotation
		  (getPacketHeader_Protocol(),
		   source,
		   new String[]
		   {
			   "documentation", "The protocol carried by IP. ANY: the packet is not IP."
		   });
		addAnnotation
		  (getPacketHeader_SrcPort(),
		   source,
		   new String[]
		   {
			   "documentation", "The source port, 0 to 65535."
		   });
		addAnnotation
		  (getPacketHeader_DstPort(),
		   source,
		   new String[]
		   {
			   "documentation", "The destination port, 0 to 65535."
		   });
		addAnnotation
		  (timedActionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that is done to the lab at a given time of a run."
		   });
		addAnnotation
		  (getTimedAction_AtNanos(),
		   source,
		   new String[]
		   {
			   "documentation", "When, in nanoseconds from the start of the run."
		   });
		addAnnotation
		  (getTimedAction_Action(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done."
		   });
		addAnnotation
		  (getTimedAction_Element(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is done to: a rule, a virtual machine or the host. Unset for SET_COST."
		   });
		addAnnotation
		  (getTimedAction_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "SET_COPY_TARGET: the new target, such as HOST_L1. SET_COST: the cost and its thousandths, such as llcHitCycles=60000."
		   });
		addAnnotation
		  (diagramLayoutEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Where the drawing shows the elements. An element without a node is placed automatically."
		   });
		addAnnotation
		  (getDiagramLayout_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "One node for each element that a person placed, collapsed or gave a column, written in the order of the elements\' ids."
		   });
		addAnnotation
		  (nodeLayoutEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Where the drawing shows one element, in pixels of the unscaled drawing."
		   });
		addAnnotation
		  (getNodeLayout_Element(),
		   source,
		   new String[]
		   {
			   "documentation", "The element."
		   });
		addAnnotation
		  (getNodeLayout_X(),
		   source,
		   new String[]
		   {
			   "documentation", "The left edge; of a core or a last level cache from that of its socket, of other elements from that of the drawing."
		   });
		addAnnotation
		  (getNodeLayout_Y(),
		   source,
		   new String[]
		   {
			   "documentation", "The upper edge; of a core or a last level cache from that of its socket, of other elements from that of the drawing."
		   });
		addAnnotation
		  (getNodeLayout_Width(),
		   source,
		   new String[]
		   {
			   "documentation", "The width. 0: the figure\'s own."
		   });
		addAnnotation
		  (getNodeLayout_Height(),
		   source,
		   new String[]
		   {
			   "documentation", "The height. 0: the figure\'s own."
		   });
		addAnnotation
		  (getNodeLayout_Placed(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether a person placed the element. If not, x, y, width and height mean nothing and it is placed automatically."
		   });
		addAnnotation
		  (getNodeLayout_Collapsed(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the element is drawn as a small box, without what is inside it."
		   });
		addAnnotation
		  (getNodeLayout_Column(),
		   source,
		   new String[]
		   {
			   "documentation", "In which column automatic layout puts a virtual machine or an endpoint, counted from 1. 0: after those that have a column, in the order of the file."
		   });
		addAnnotation
		  (pagePlacementEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How pages of memory are laid out."
		   });
		addAnnotation
		  (pagePlacementEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "One after the other: a large buffer spreads evenly over the sets."
		   });
		addAnnotation
		  (pagePlacementEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Pages of 4 KiB at random places."
		   });
		addAnnotation
		  (pagePlacementEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Pages of 2 MiB at random places."
		   });
		addAnnotation
		  (replacementEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Which line of a full set gives way."
		   });
		addAnnotation
		  (replacementEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The least recently used line."
		   });
		addAnnotation
		  (replacementEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The line that a binary tree of bits points at, an approximation of LRU."
		   });
		addAnnotation
		  (replacementEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The line that came first."
		   });
		addAnnotation
		  (replacementEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Any line, from the seeded stream of the cache."
		   });
		addAnnotation
		  (inclusionEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a cache promises about the levels closer to the core."
		   });
		addAnnotation
		  (inclusionEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It holds every line that they hold; evicting a line invalidates their copies."
		   });
		addAnnotation
		  (inclusionEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It promises nothing."
		   });
		addAnnotation
		  (inclusionEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It holds no line that they hold."
		   });
		addAnnotation
		  (hostKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What the host is."
		   });
		addAnnotation
		  (hostKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A host operating system."
		   });
		addAnnotation
		  (hostKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A host hypervisor."
		   });
		addAnnotation
		  (copyTargetEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where the host\'s copy of a packet goes."
		   });
		addAnnotation
		  (copyTargetEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The last level cache, without leaving copies in the host\'s private caches (US11412059B2)."
		   });
		addAnnotation
		  (copyTargetEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Through the host core\'s first level cache: load and store. The baseline to compare with."
		   });
		addAnnotation
		  (copyTargetEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Main memory, past all caches."
		   });
		addAnnotation
		  (copyTargetEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A slot of the descriptor ring that the cores share (US11412059B2, claim 5)."
		   });
		addAnnotation
		  (portionModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How much of a packet is copied to the copy target."
		   });
		addAnnotation
		  (portionModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The whole packet."
		   });
		addAnnotation
		  (portionModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The lines that hold the headers."
		   });
		addAnnotation
		  (portionModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The first bytes, as many as portionBytes says."
		   });
		addAnnotation
		  (fetchModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What starts the move of a packet\'s lines."
		   });
		addAnnotation
		  (fetchModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A fetch command of the host brings the portion from the NIC\'s buffer into the LLC as soon as the host finds the packet (US11412059B2, claim 4)."
		   });
		addAnnotation
		  (fetchModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The first read of each line."
		   });
		addAnnotation
		  (fetchModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The first read of a line, which also fetches the next one: the next-line prefetcher of every first level cache is on."
		   });
		addAnnotation
		  (fetchModeEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The guest\'s driver prefetches the next packet of its ring from the LLC into its own L1 (software prefetch, as rte_prefetch0 of DPDK)."
		   });
		addAnnotation
		  (fanOutEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How interrupts to several virtual machines are sent."
		   });
		addAnnotation
		  (fanOutEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "One exit and one interprocessor interrupt for each machine."
		   });
		addAnnotation
		  (fanOutEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "One hypercall for all of them."
		   });
		addAnnotation
		  (ruleKeyEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Which fields of a packet decide."
		   });
		addAnnotation
		  (ruleKeyEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The destination MAC address."
		   });
		addAnnotation
		  (ruleKeyEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The destination IPv4 or IPv6 address."
		   });
		addAnnotation
		  (ruleKeyEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Addresses, ports and protocol."
		   });
		addAnnotation
		  (ruleKeyEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Any field, including the payload."
		   });
		addAnnotation
		  (rulePushEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "When the switch gives routing rules to transfer components."
		   });
		addAnnotation
		  (rulePushEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Never: the rules of the lab are all there are."
		   });
		addAnnotation
		  (rulePushEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "After it has classified the first packet of a set."
		   });
		addAnnotation
		  (rulePushEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "After it has seen rulePushAfter packets of a set."
		   });
		addAnnotation
		  (protocolEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The protocol carried by IP, by its assigned number."
		   });
		addAnnotation
		  (protocolEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "In a match every protocol; in a header none."
		   });
		addAnnotation
		  (protocolEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Internet control messages."
		   });
		addAnnotation
		  (protocolEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Transmission control protocol."
		   });
		addAnnotation
		  (protocolEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "User datagram protocol."
		   });
		addAnnotation
		  (driverModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How the guest\'s driver learns of packets."
		   });
		addAnnotation
		  (driverModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Every used buffer notification interrupts it."
		   });
		addAnnotation
		  (driverModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "An interrupt begins a series of polls, with interrupts masked until the queue is empty."
		   });
		addAnnotation
		  (driverModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It polls and never takes an interrupt."
		   });
		addAnnotation
		  (transmitModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How the host learns of packets in the machines\' transmit queues."
		   });
		addAnnotation
		  (transmitModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Every packet kicks the host, unless the queue\'s event index says otherwise."
		   });
		addAnnotation
		  (transmitModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A kick begins the host\'s work on a queue, with kicks switched off until the queue is empty."
		   });
		addAnnotation
		  (transmitModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The host polls the queues and takes no kicks."
		   });
		addAnnotation
		  (injectModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How an interrupt reaches the core of a virtual machine."
		   });
		addAnnotation
		  (injectModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Exit and inject: two exits for each interrupt."
		   });
		addAnnotation
		  (injectModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Exit and inject with the end of interrupt signalled in memory: one exit."
		   });
		addAnnotation
		  (injectModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Posted interrupts: the core takes them without an exit."
		   });
		addAnnotation
		  (ringFormatEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The layout of a virtqueue."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Descriptor table, available ring and used ring, each written by one side only."
		   });
		addAnnotation
		  (ringFormatEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "One ring that both sides read and write."
		   });
		addAnnotation
		  (notifyModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "When the other side of a queue is notified."
		   });
		addAnnotation
		  (notifyModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "For every packet, unless its flag forbids it."
		   });
		addAnnotation
		  (notifyModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "When the index that the other side asked for is passed (VIRTIO_F_EVENT_IDX)."
		   });
		addAnnotation
		  (notifyModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "After maxPackets packets or maxUsecs microseconds, whichever comes first."
		   });
		addAnnotation
		  (fullPolicyEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a sender does when there is no free buffer."
		   });
		addAnnotation
		  (fullPolicyEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It drops the packet."
		   });
		addAnnotation
		  (fullPolicyEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It waits until there is one."
		   });
		addAnnotation
		  (fullPolicyEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It tries again a number of times and then drops."
		   });
		addAnnotation
		  (fullPolicyEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "It sends the packet by the virtual switch. For shared regions only."
		   });
		addAnnotation
		  (functionKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a network function does."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It takes packets and sends none."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It sends every packet back to where it came from."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It passes packets on as they are."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "It blocks what its rules say."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "It rewrites addresses as its rules say."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "It inspects the whole payload (deep packet inspection)."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "It spreads flows over the destinations of its rules."
		   });
		addAnnotation
		  (functionKindEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "It chooses the next destination by its rules."
		   });
		addAnnotation
		  (verdictEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What becomes of a packet."
		   });
		addAnnotation
		  (verdictEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It goes on as it is."
		   });
		addAnnotation
		  (verdictEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It is dropped (BLOCKED)."
		   });
		addAnnotation
		  (verdictEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "It goes on with changed fields."
		   });
		addAnnotation
		  (pathEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The two ways from one virtual machine to the next."
		   });
		addAnnotation
		  (pathEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "By the virtual switch."
		   });
		addAnnotation
		  (pathEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Straight into memory that the other machine maps."
		   });
		addAnnotation
		  (ruleActionEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a routing rule does with a packet."
		   });
		addAnnotation
		  (ruleActionEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It goes to the virtual switch."
		   });
		addAnnotation
		  (ruleActionEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "It is transferred straight to the target, past the switch."
		   });
		addAnnotation
		  (mappingModeEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Who sees a shared region."
		   });
		addAnnotation
		  (mappingModeEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Two machines: the first writes, the second reads."
		   });
		addAnnotation
		  (mappingModeEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "All members, both ways."
		   });
		addAnnotation
		  (mappingModeEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A member sees it only while it is in a second, guarded view of memory (EPT switching)."
		   });
		addAnnotation
		  (handOffEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How a packet changes hands in a shared region."
		   });
		addAnnotation
		  (handOffEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "It is copied from the memory of the first machine to that of the second."
		   });
		addAnnotation
		  (handOffEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Only its descriptor is handed over; the data stays where it is."
		   });
		addAnnotation
		  (costPresetEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "A table of costs."
		   });
		addAnnotation
		  (costPresetEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Costs of a server at 3 GHz, each with its source."
		   });
		addAnnotation
		  (costPresetEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "The same in round numbers that add up in the head."
		   });
		addAnnotation
		  (arrivalsEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How the gaps between the packets of a generator are distributed."
		   });
		addAnnotation
		  (arrivalsEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "All alike."
		   });
		addAnnotation
		  (arrivalsEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Exponentially, from the seeded stream of the generator."
		   });
		addAnnotation
		  (actionKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What is done to a lab during a run."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "A rule comes into force."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "A rule goes out of force."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "A virtual machine stops."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "A stopped machine comes back."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "A cost changes."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "The host\'s copy target changes."
		   });
		addAnnotation
		  (actionKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "The switch takes routing rules back: one routing rule, those pushed for a flow rule, or all that were pushed to a machine or its transfer component. The message takes revokeDelayNanos."
		   });
		addAnnotation
		  (wayMaskEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "A set of cache ways, way 0 being the lowest bit; written in hexadecimal, such as 0x3 for ways 0 and 1.",
			   "create", "return ringside.model.WayMasks.parse(it);",
			   "convert", "return ringside.model.WayMasks.format(it);"
		   });
	}

} //LabPackageImpl
