/* Generated from schemas/ by `npm run generate`. Do not edit. */
// @ts-nocheck: written by Ajv.
import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv'
import { formats } from '../manifest/formats.ts'

const require = createRequire(import.meta.url)


const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"connector.schema.json","type":"object","additionalProperties":false,"required":["manifest","key","name","version","authorization_server","auth","profile"],"properties":{"manifest":{"type":"integer","const":1},"extends":{"type":"string","minLength":1},"include":{"type":"array","items":{"type":"string","minLength":1}},"key":{"type":"string","pattern":"^[a-z][a-z0-9_-]{0,62}$"},"name":{"type":"string","minLength":1,"maxLength":100},"version":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},"description":{"type":"string"},"documentation_url":{"type":"string","format":"https-url"},"categories":{"type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"authorization_server":{"$ref":"authorization-server.schema.json"},"scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"auth":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,62}$"},"additionalProperties":{"$ref":"auth.schema.json"}},"profile":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"account":{"type":"object","additionalProperties":false,"required":["fields"],"properties":{"fields":{"type":"array","items":{"$ref":"field.schema.json"}}}},"prerequisites":{"type":"array","items":{"$ref":"guide.schema.json#/$defs/prerequisite"}},"guide":{"type":"array","items":{"$ref":"guide.schema.json"}},"api":{"$ref":"api.schema.json"},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},"additionalProperties":{"$ref":"action.schema.json"}}},"$defs":{"scope":{"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false},"required":{"type":"boolean","default":false},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}}}};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"authorization-server.schema.json","type":"object","additionalProperties":false,"required":["issuer"],"properties":{"issuer":{"type":"string","format":"https-url-template"},"authorization_endpoint":{"type":"string","format":"https-url-template"},"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"},"mtls_endpoint_aliases":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"token_endpoint":{"type":"string","format":"https-url-template"},"revocation_endpoint":{"type":"string","format":"https-url-template"}}},"jwks_uri":{"type":"string","format":"https-url-template"},"authorization_response_iss_parameter_supported":{"type":"boolean"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["scope","title"],"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"title":{"type":"string","minLength":1},"category":{"type":"string"},"description":{"type":"string"},"default":{"type":"boolean","default":false},"required":{"type":"boolean","default":false},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}};
const schema50 = {"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}};
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"guide.schema.json","type":"object","additionalProperties":false,"required":["title","content"],"properties":{"title":{"type":"string","minLength":1},"content":{"type":"string"},"link":{"type":"string","format":"https-url"},"scopes":{"type":"array","items":{"type":"string"},"uniqueItems":true},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}},"$defs":{"prerequisite":{"type":"object","additionalProperties":false,"required":["title","description"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"from":{"enum":["admin","provider"]},"documentation_url":{"type":"string","format":"https-url"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}}}};
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"action.schema.json","type":"object","additionalProperties":false,"required":["title","method","path"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"method":{"enum":["GET","POST","PUT","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/[^?#\\s]*$"},"query":{"type":"object","additionalProperties":{"type":"string"}},"body":{"type":"object","additionalProperties":true},"input":{"type":"object","additionalProperties":true},"output":{"type":"object","additionalProperties":true},"scopes":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"all_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"any_of":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true}}},"effects":{"type":"array","items":{"enum":["read","write","spends_credits"]},"uniqueItems":true,"default":["read"]},"idempotent":{"type":"boolean"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern5 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$", "u");
const pattern6 = new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$", "u");
const pattern15 = new RegExp("^/[^?#\\s]*$", "u");
const formats0 = formats["https-url"];
const formats2 = formats["https-url-template"];
const schema34 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"auth.schema.json","type":"object","additionalProperties":false,"required":["title","grant_type"],"properties":{"title":{"type":"string","minLength":1},"description":{"type":"string"},"grant_type":{"enum":["authorization_code","client_credentials"]},"pkce":{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"code_challenge_method":{"const":"S256"},"unsupported":{"type":"string","minLength":10},"mode":{"const":"static"}}},"scope_separator":{"enum":[" ",",","+",";"],"default":" "},"tls_client_certificate_bound_access_tokens":{"type":"boolean","default":false},"authorization_request":{"$ref":"request.schema.json"},"authorization_response":{"type":"object","additionalProperties":false,"properties":{"code":{"type":"string","minLength":1,"default":"code"},"state":{"type":"string","minLength":1,"default":"state"},"consent":{"type":"object","additionalProperties":false,"required":["parameter","equals"],"properties":{"parameter":{"type":"string","minLength":1},"equals":{"type":"string","minLength":1}}},"capture":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","parameter","pattern"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"parameter":{"type":"string","minLength":1},"pattern":{"type":"string","format":"regex"}}}}}},"token_request":{"$ref":"request.schema.json"},"refresh_request":{"$ref":"request.schema.json"},"revocation_request":{"$ref":"request.schema.json"},"token_response":{"type":"object","additionalProperties":false,"properties":{"parameters":{"type":"object","additionalProperties":false,"properties":{"access_token":{"$ref":"#/$defs/pointer"},"token_type":{"$ref":"#/$defs/pointer"},"expires_in":{"$ref":"#/$defs/pointer"},"refresh_token":{"$ref":"#/$defs/pointer"},"scope":{"$ref":"#/$defs/pointer"},"error":{"$ref":"#/$defs/pointer"}}},"format":{"enum":["json","form"],"default":"json"},"success":{"type":"object","additionalProperties":false,"required":["pointer","equals"],"properties":{"pointer":{"$ref":"#/$defs/pointer"},"equals":{"type":["string","number","boolean"]}}},"success_status":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"integer","minimum":200,"maximum":299},"default":[200]},"error_codes":{"type":"object","minProperties":1,"additionalProperties":{"enum":["invalid_request","invalid_client","invalid_grant","unauthorized_client","unsupported_grant_type","invalid_scope"]}},"expires":{"$ref":"#/$defs/expiry"},"refresh_token_expires":{"$ref":"#/$defs/expiry"},"scope_separator":{"enum":[" ",",","+",";"]},"ignore_content_type":{"const":true},"capture":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","pointer"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"pointer":{"$ref":"#/$defs/pointer"}}}},"assume_token_type":{"const":"bearer"},"default_expires_in":{"type":"integer","minimum":1,"maximum":31536000}}},"refresh":{"type":"object","additionalProperties":false,"properties":{"rotation":{"enum":["always","optional","none"],"default":"always"},"reuse_grace":{"type":"integer","minimum":0,"maximum":86400,"default":0},"idle_lifetime":{"type":"integer","minimum":60,"maximum":315360000}}}},"$defs":{"expiry":{"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"$ref":"#/$defs/pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}},"pointer":{"type":"string","format":"json-pointer"}}};
const schema37 = {"type":"string","format":"json-pointer"};
const schema35 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"request.schema.json","type":"object","additionalProperties":false,"properties":{"url":{"type":"string","format":"https-url-template"},"fragment":{"type":"string","pattern":"^!?/[A-Za-z0-9/._~-]*$","maxLength":200},"method":{"enum":["POST","GET"],"default":"POST"},"secrets_in_url":{"type":"string","minLength":10},"body_format":{"enum":["form","json"],"default":"form"},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","client_secret_jwt","private_key_jwt","tls_client_auth","self_signed_tls_client_auth","none"],"default":"client_secret_basic"},"basic_encoding":{"enum":["form","raw"],"default":"form"},"token_endpoint_auth_signing_alg":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA","Ed25519"]},"client_assertion":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"aud":{"enum":["issuer","endpoint"],"default":"issuer"},"expires_in":{"type":"integer","minimum":10,"maximum":300,"default":60},"claims":{"type":"object","additionalProperties":{"type":"string"}}}},"parameters":{"type":"array","items":{"$ref":"#/$defs/parameter"}},"omit":{"type":"array","items":{"type":"string"},"uniqueItems":true}},"$defs":{"parameter":{"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":["string","number","boolean"]},"encoding":{"enum":["form","percent","raw"],"default":"form"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["name","in"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"in":{"enum":["query","body","header"]},"value":{"type":["string","number","boolean"]},"encoding":{"enum":["form","percent","raw"],"default":"form"},"replaces":{"type":"string"},"required":{"type":"boolean","default":false},"title":{"type":"string"},"description":{"type":"string"}}};
const pattern8 = new RegExp("^!?/[A-Za-z0-9/._~-]*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="request.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err1 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.url.type,parentSchema:schema35.properties.url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fragment !== undefined){
let data1 = data.fragment;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err3 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern8.test(data1)){
const err4 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/pattern",keyword:"pattern",params:{pattern: "^!?/[A-Za-z0-9/._~-]*$"},message:"must match pattern \""+"^!?/[A-Za-z0-9/._~-]*$"+"\"",schema:"^!?/[A-Za-z0-9/._~-]*$",parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fragment",schemaPath:"#/properties/fragment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.fragment.type,parentSchema:schema35.properties.fragment,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!((data2 === "POST") || (data2 === "GET"))){
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema35.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.method.enum,parentSchema:schema35.properties.method,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secrets_in_url !== undefined){
let data3 = data.secrets_in_url;
if(typeof data3 === "string"){
if(func2(data3) < 10){
const err7 = {instancePath:instancePath+"/secrets_in_url",schemaPath:"#/properties/secrets_in_url/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema35.properties.secrets_in_url,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/secrets_in_url",schemaPath:"#/properties/secrets_in_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.secrets_in_url.type,parentSchema:schema35.properties.secrets_in_url,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.body_format !== undefined){
let data4 = data.body_format;
if(!((data4 === "form") || (data4 === "json"))){
const err9 = {instancePath:instancePath+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{allowedValues: schema35.properties.body_format.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.body_format.enum,parentSchema:schema35.properties.body_format,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.token_endpoint_auth_method !== undefined){
let data5 = data.token_endpoint_auth_method;
if(!(((((((data5 === "client_secret_basic") || (data5 === "client_secret_post")) || (data5 === "client_secret_jwt")) || (data5 === "private_key_jwt")) || (data5 === "tls_client_auth")) || (data5 === "self_signed_tls_client_auth")) || (data5 === "none"))){
const err10 = {instancePath:instancePath+"/token_endpoint_auth_method",schemaPath:"#/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_method.enum,parentSchema:schema35.properties.token_endpoint_auth_method,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.basic_encoding !== undefined){
let data6 = data.basic_encoding;
if(!((data6 === "form") || (data6 === "raw"))){
const err11 = {instancePath:instancePath+"/basic_encoding",schemaPath:"#/properties/basic_encoding/enum",keyword:"enum",params:{allowedValues: schema35.properties.basic_encoding.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.basic_encoding.enum,parentSchema:schema35.properties.basic_encoding,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token_endpoint_auth_signing_alg !== undefined){
let data7 = data.token_endpoint_auth_signing_alg;
if(!(((((((((((data7 === "RS256") || (data7 === "RS384")) || (data7 === "RS512")) || (data7 === "PS256")) || (data7 === "PS384")) || (data7 === "PS512")) || (data7 === "ES256")) || (data7 === "ES384")) || (data7 === "ES512")) || (data7 === "EdDSA")) || (data7 === "Ed25519"))){
const err12 = {instancePath:instancePath+"/token_endpoint_auth_signing_alg",schemaPath:"#/properties/token_endpoint_auth_signing_alg/enum",keyword:"enum",params:{allowedValues: schema35.properties.token_endpoint_auth_signing_alg.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.token_endpoint_auth_signing_alg.enum,parentSchema:schema35.properties.token_endpoint_auth_signing_alg,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.client_assertion !== undefined){
let data8 = data.client_assertion;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err13 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "aud") || (key1 === "expires_in")) || (key1 === "claims"))){
const err14 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.aud !== undefined){
let data9 = data8.aud;
if(!((data9 === "issuer") || (data9 === "endpoint"))){
const err15 = {instancePath:instancePath+"/client_assertion/aud",schemaPath:"#/properties/client_assertion/properties/aud/enum",keyword:"enum",params:{allowedValues: schema35.properties.client_assertion.properties.aud.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.client_assertion.properties.aud.enum,parentSchema:schema35.properties.client_assertion.properties.aud,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.expires_in !== undefined){
let data10 = data8.expires_in;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err16 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema35.properties.client_assertion.properties.expires_in.type,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 300 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300",schema:300,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < 10 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/client_assertion/expires_in",schemaPath:"#/properties/client_assertion/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10",schema:10,parentSchema:schema35.properties.client_assertion.properties.expires_in,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data8.claims !== undefined){
let data11 = data8.claims;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/client_assertion/claims/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/client_assertion/properties/claims/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.client_assertion.properties.claims.additionalProperties.type,parentSchema:schema35.properties.client_assertion.properties.claims.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/client_assertion/claims",schemaPath:"#/properties/client_assertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.client_assertion.properties.claims.type,parentSchema:schema35.properties.client_assertion.properties.claims,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/client_assertion",schemaPath:"#/properties/client_assertion/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.properties.client_assertion.type,parentSchema:schema35.properties.client_assertion,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.parameters !== undefined){
let data13 = data.parameters;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err22 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.in === undefined){
const err23 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'",schema:schema36.required,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data14){
if(!((((((((key3 === "name") || (key3 === "in")) || (key3 === "value")) || (key3 === "encoding")) || (key3 === "replaces")) || (key3 === "required")) || (key3 === "title")) || (key3 === "description"))){
const err24 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err25 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data15) < 1){
const err26 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/$defs/parameter/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.in !== undefined){
let data16 = data14.in;
if(!(((data16 === "query") || (data16 === "body")) || (data16 === "header"))){
const err28 = {instancePath:instancePath+"/parameters/" + i0+"/in",schemaPath:"#/$defs/parameter/properties/in/enum",keyword:"enum",params:{allowedValues: schema36.properties.in.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.in.enum,parentSchema:schema36.properties.in,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.value !== undefined){
let data17 = data14.value;
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err29 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/$defs/parameter/properties/value/type",keyword:"type",params:{type: schema36.properties.value.type},message:"must be string,number,boolean",schema:schema36.properties.value.type,parentSchema:schema36.properties.value,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.encoding !== undefined){
let data18 = data14.encoding;
if(!(((data18 === "form") || (data18 === "percent")) || (data18 === "raw"))){
const err30 = {instancePath:instancePath+"/parameters/" + i0+"/encoding",schemaPath:"#/$defs/parameter/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema36.properties.encoding.enum},message:"must be equal to one of the allowed values",schema:schema36.properties.encoding.enum,parentSchema:schema36.properties.encoding,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.replaces !== undefined){
let data19 = data14.replaces;
if(typeof data19 !== "string"){
const err31 = {instancePath:instancePath+"/parameters/" + i0+"/replaces",schemaPath:"#/$defs/parameter/properties/replaces/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.replaces.type,parentSchema:schema36.properties.replaces,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.required !== undefined){
let data20 = data14.required;
if(typeof data20 !== "boolean"){
const err32 = {instancePath:instancePath+"/parameters/" + i0+"/required",schemaPath:"#/$defs/parameter/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema36.properties.required.type,parentSchema:schema36.properties.required,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.title !== undefined){
let data21 = data14.title;
if(typeof data21 !== "string"){
const err33 = {instancePath:instancePath+"/parameters/" + i0+"/title",schemaPath:"#/$defs/parameter/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.title.type,parentSchema:schema36.properties.title,data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.description !== undefined){
let data22 = data14.description;
if(typeof data22 !== "string"){
const err34 = {instancePath:instancePath+"/parameters/" + i0+"/description",schemaPath:"#/$defs/parameter/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.parameters.type,parentSchema:schema35.properties.parameters,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.omit !== undefined){
let data23 = data.omit;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 !== "string"){
const err37 = {instancePath:instancePath+"/omit/" + i1,schemaPath:"#/properties/omit/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.omit.items.type,parentSchema:schema35.properties.omit.items,data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i2 = data23.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data23[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err38 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema35.properties.omit,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err39 = {instancePath:instancePath+"/omit",schemaPath:"#/properties/omit/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.omit.type,parentSchema:schema35.properties.omit,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["pointer","unit"],"properties":{"pointer":{"$ref":"#/$defs/pointer"},"unit":{"enum":["seconds","milliseconds","unix_seconds","unix_milliseconds","date_time"]}}};
const formats20 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'",schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pointer") || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pointer !== undefined){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(!(formats20.test(data0))){
const err3 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(!(((((data1 === "seconds") || (data1 === "milliseconds")) || (data1 === "unix_seconds")) || (data1 === "unix_milliseconds")) || (data1 === "date_time"))){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema44.properties.unit.enum},message:"must be equal to one of the allowed values",schema:schema44.properties.unit.enum,parentSchema:schema44.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats18 = formats.regex;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="auth.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grant_type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.title.type,parentSchema:schema34.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.grant_type !== undefined){
let data2 = data.grant_type;
if(!((data2 === "authorization_code") || (data2 === "client_credentials"))){
const err6 = {instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema34.properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.grant_type.enum,parentSchema:schema34.properties.grant_type,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pkce !== undefined){
let data3 = data.pkce;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1){
const err7 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err8 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "code_challenge_method") || (key1 === "unsupported")) || (key1 === "mode"))){
const err9 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.code_challenge_method !== undefined){
let data4 = data3.code_challenge_method;
if("S256" !== data4){
const err10 = {instancePath:instancePath+"/pkce/code_challenge_method",schemaPath:"#/properties/pkce/properties/code_challenge_method/const",keyword:"const",params:{allowedValue: "S256"},message:"must be equal to constant",schema:"S256",parentSchema:schema34.properties.pkce.properties.code_challenge_method,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.unsupported !== undefined){
let data5 = data3.unsupported;
if(typeof data5 === "string"){
if(func2(data5) < 10){
const err11 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/pkce/unsupported",schemaPath:"#/properties/pkce/properties/unsupported/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.pkce.properties.unsupported.type,parentSchema:schema34.properties.pkce.properties.unsupported,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.mode !== undefined){
let data6 = data3.mode;
if("static" !== data6){
const err13 = {instancePath:instancePath+"/pkce/mode",schemaPath:"#/properties/pkce/properties/mode/const",keyword:"const",params:{allowedValue: "static"},message:"must be equal to constant",schema:"static",parentSchema:schema34.properties.pkce.properties.mode,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/pkce",schemaPath:"#/properties/pkce/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.pkce.type,parentSchema:schema34.properties.pkce,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.scope_separator !== undefined){
let data7 = data.scope_separator;
if(!((((data7 === " ") || (data7 === ",")) || (data7 === "+")) || (data7 === ";"))){
const err15 = {instancePath:instancePath+"/scope_separator",schemaPath:"#/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.scope_separator.enum,parentSchema:schema34.properties.scope_separator,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tls_client_certificate_bound_access_tokens !== undefined){
let data8 = data.tls_client_certificate_bound_access_tokens;
if(typeof data8 !== "boolean"){
const err16 = {instancePath:instancePath+"/tls_client_certificate_bound_access_tokens",schemaPath:"#/properties/tls_client_certificate_bound_access_tokens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema34.properties.tls_client_certificate_bound_access_tokens.type,parentSchema:schema34.properties.tls_client_certificate_bound_access_tokens,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.authorization_request !== undefined){
if(!(validate22(data.authorization_request, {instancePath:instancePath+"/authorization_request",parentData:data,parentDataProperty:"authorization_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.authorization_response !== undefined){
let data10 = data.authorization_response;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((((key2 === "code") || (key2 === "state")) || (key2 === "consent")) || (key2 === "capture"))){
const err17 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err18 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.code,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/authorization_response/code",schemaPath:"#/properties/authorization_response/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.code.type,parentSchema:schema34.properties.authorization_response.properties.code,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.state !== undefined){
let data12 = data10.state;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err20 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.state,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/authorization_response/state",schemaPath:"#/properties/authorization_response/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.state.type,parentSchema:schema34.properties.authorization_response.properties.state,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.consent !== undefined){
let data13 = data10.consent;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.parameter === undefined){
const err22 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema34.properties.authorization_response.properties.consent.required,parentSchema:schema34.properties.authorization_response.properties.consent,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.equals === undefined){
const err23 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema34.properties.authorization_response.properties.consent.required,parentSchema:schema34.properties.authorization_response.properties.consent,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "parameter") || (key3 === "equals"))){
const err24 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response.properties.consent,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data13.parameter !== undefined){
let data14 = data13.parameter;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err25 = {instancePath:instancePath+"/authorization_response/consent/parameter",schemaPath:"#/properties/authorization_response/properties/consent/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.consent.properties.parameter,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/authorization_response/consent/parameter",schemaPath:"#/properties/authorization_response/properties/consent/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.consent.properties.parameter.type,parentSchema:schema34.properties.authorization_response.properties.consent.properties.parameter,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.equals !== undefined){
let data15 = data13.equals;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err27 = {instancePath:instancePath+"/authorization_response/consent/equals",schemaPath:"#/properties/authorization_response/properties/consent/properties/equals/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.consent.properties.equals,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/authorization_response/consent/equals",schemaPath:"#/properties/authorization_response/properties/consent/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.consent.properties.equals.type,parentSchema:schema34.properties.authorization_response.properties.consent.properties.equals,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/authorization_response/consent",schemaPath:"#/properties/authorization_response/properties/consent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.properties.consent.type,parentSchema:schema34.properties.authorization_response.properties.consent,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.capture !== undefined){
let data16 = data10.capture;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err30 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data17.parameter === undefined){
const err31 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.pattern === undefined){
const err32 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'",schema:schema34.properties.authorization_response.properties.capture.items.required,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key4 in data17){
if(!(((key4 === "name") || (key4 === "parameter")) || (key4 === "pattern"))){
const err33 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data17.name !== undefined){
let data18 = data17.name;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err34 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/name",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.name.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.name,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.parameter !== undefined){
let data19 = data17.parameter;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err36 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/parameter",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.parameter.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.parameter,data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.pattern !== undefined){
let data20 = data17.pattern;
if(typeof data20 === "string"){
if(!(formats18(data20))){
const err38 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/authorization_response/capture/" + i0+"/pattern",schemaPath:"#/properties/authorization_response/properties/capture/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.authorization_response.properties.capture.items.properties.pattern.type,parentSchema:schema34.properties.authorization_response.properties.capture.items.properties.pattern,data:data20};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/authorization_response/capture/" + i0,schemaPath:"#/properties/authorization_response/properties/capture/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.properties.capture.items.type,parentSchema:schema34.properties.authorization_response.properties.capture.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/authorization_response/capture",schemaPath:"#/properties/authorization_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.authorization_response.properties.capture.type,parentSchema:schema34.properties.authorization_response.properties.capture,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/authorization_response",schemaPath:"#/properties/authorization_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.authorization_response.type,parentSchema:schema34.properties.authorization_response,data:data10};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.token_request !== undefined){
if(!(validate22(data.token_request, {instancePath:instancePath+"/token_request",parentData:data,parentDataProperty:"token_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.refresh_request !== undefined){
if(!(validate22(data.refresh_request, {instancePath:instancePath+"/refresh_request",parentData:data,parentDataProperty:"refresh_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.revocation_request !== undefined){
if(!(validate22(data.revocation_request, {instancePath:instancePath+"/revocation_request",parentData:data,parentDataProperty:"revocation_request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.token_response !== undefined){
let data24 = data.token_response;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!(func1.call(schema34.properties.token_response.properties, key5))){
const err43 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.parameters !== undefined){
let data25 = data24.parameters;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!((((((key6 === "access_token") || (key6 === "token_type")) || (key6 === "expires_in")) || (key6 === "refresh_token")) || (key6 === "scope")) || (key6 === "error"))){
const err44 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.parameters,data:data25};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data25.access_token !== undefined){
let data26 = data25.access_token;
if(typeof data26 === "string"){
if(!(formats20.test(data26))){
const err45 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/token_response/parameters/access_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.token_type !== undefined){
let data27 = data25.token_type;
if(typeof data27 === "string"){
if(!(formats20.test(data27))){
const err47 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/token_response/parameters/token_type",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data25.expires_in !== undefined){
let data28 = data25.expires_in;
if(typeof data28 === "string"){
if(!(formats20.test(data28))){
const err49 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/token_response/parameters/expires_in",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.refresh_token !== undefined){
let data29 = data25.refresh_token;
if(typeof data29 === "string"){
if(!(formats20.test(data29))){
const err51 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/token_response/parameters/refresh_token",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.scope !== undefined){
let data30 = data25.scope;
if(typeof data30 === "string"){
if(!(formats20.test(data30))){
const err53 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/token_response/parameters/scope",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.error !== undefined){
let data31 = data25.error;
if(typeof data31 === "string"){
if(!(formats20.test(data31))){
const err55 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/token_response/parameters/error",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/token_response/parameters",schemaPath:"#/properties/token_response/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.parameters.type,parentSchema:schema34.properties.token_response.properties.parameters,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.format !== undefined){
let data32 = data24.format;
if(!((data32 === "json") || (data32 === "form"))){
const err58 = {instancePath:instancePath+"/token_response/format",schemaPath:"#/properties/token_response/properties/format/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.format.enum,parentSchema:schema34.properties.token_response.properties.format,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.success !== undefined){
let data33 = data24.success;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.pointer === undefined){
const err59 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema34.properties.token_response.properties.success.required,parentSchema:schema34.properties.token_response.properties.success,data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data33.equals === undefined){
const err60 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema34.properties.token_response.properties.success.required,parentSchema:schema34.properties.token_response.properties.success,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key7 in data33){
if(!((key7 === "pointer") || (key7 === "equals"))){
const err61 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.success,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data33.pointer !== undefined){
let data34 = data33.pointer;
if(typeof data34 === "string"){
if(!(formats20.test(data34))){
const err62 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/token_response/success/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data33.equals !== undefined){
let data35 = data33.equals;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err64 = {instancePath:instancePath+"/token_response/success/equals",schemaPath:"#/properties/token_response/properties/success/properties/equals/type",keyword:"type",params:{type: schema34.properties.token_response.properties.success.properties.equals.type},message:"must be string,number,boolean",schema:schema34.properties.token_response.properties.success.properties.equals.type,parentSchema:schema34.properties.token_response.properties.success.properties.equals,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/token_response/success",schemaPath:"#/properties/token_response/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.success.type,parentSchema:schema34.properties.token_response.properties.success,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.success_status !== undefined){
let data36 = data24.success_status;
if(Array.isArray(data36)){
if(data36.length < 1){
const err66 = {instancePath:instancePath+"/token_response/success_status",schemaPath:"#/properties/token_response/properties/success_status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.token_response.properties.success_status,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err67 = {instancePath:instancePath+"/token_response/success_status/" + i1,schemaPath:"#/properties/token_response/properties/success_status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.success_status.items.type,parentSchema:schema34.properties.token_response.properties.success_status.items,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 299 || isNaN(data37)){
const err68 = {instancePath:instancePath+"/token_response/success_status/" + i1,schemaPath:"#/properties/token_response/properties/success_status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema34.properties.token_response.properties.success_status.items,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data37 < 200 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/token_response/success_status/" + i1,schemaPath:"#/properties/token_response/properties/success_status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema34.properties.token_response.properties.success_status.items,data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
let i2 = data36.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data36[i2];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err70 = {instancePath:instancePath+"/token_response/success_status",schemaPath:"#/properties/token_response/properties/success_status/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema34.properties.token_response.properties.success_status,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err71 = {instancePath:instancePath+"/token_response/success_status",schemaPath:"#/properties/token_response/properties/success_status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.success_status.type,parentSchema:schema34.properties.token_response.properties.success_status,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.error_codes !== undefined){
let data38 = data24.error_codes;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
const err72 = {instancePath:instancePath+"/token_response/error_codes",schemaPath:"#/properties/token_response/properties/error_codes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema34.properties.token_response.properties.error_codes,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key8 in data38){
let data39 = data38[key8];
if(!((((((data39 === "invalid_request") || (data39 === "invalid_client")) || (data39 === "invalid_grant")) || (data39 === "unauthorized_client")) || (data39 === "unsupported_grant_type")) || (data39 === "invalid_scope"))){
const err73 = {instancePath:instancePath+"/token_response/error_codes/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/token_response/properties/error_codes/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.error_codes.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.error_codes.additionalProperties.enum,parentSchema:schema34.properties.token_response.properties.error_codes.additionalProperties,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/token_response/error_codes",schemaPath:"#/properties/token_response/properties/error_codes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.error_codes.type,parentSchema:schema34.properties.token_response.properties.error_codes,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.expires !== undefined){
if(!(validate27(data24.expires, {instancePath:instancePath+"/token_response/expires",parentData:data24,parentDataProperty:"expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data24.refresh_token_expires !== undefined){
if(!(validate27(data24.refresh_token_expires, {instancePath:instancePath+"/token_response/refresh_token_expires",parentData:data24,parentDataProperty:"refresh_token_expires",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data24.scope_separator !== undefined){
let data42 = data24.scope_separator;
if(!((((data42 === " ") || (data42 === ",")) || (data42 === "+")) || (data42 === ";"))){
const err75 = {instancePath:instancePath+"/token_response/scope_separator",schemaPath:"#/properties/token_response/properties/scope_separator/enum",keyword:"enum",params:{allowedValues: schema34.properties.token_response.properties.scope_separator.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.token_response.properties.scope_separator.enum,parentSchema:schema34.properties.token_response.properties.scope_separator,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data24.ignore_content_type !== undefined){
let data43 = data24.ignore_content_type;
if(true !== data43){
const err76 = {instancePath:instancePath+"/token_response/ignore_content_type",schemaPath:"#/properties/token_response/properties/ignore_content_type/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema34.properties.token_response.properties.ignore_content_type,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.capture !== undefined){
let data44 = data24.capture;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i3=0; i3<len2; i3++){
let data45 = data44[i3];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.name === undefined){
const err77 = {instancePath:instancePath+"/token_response/capture/" + i3,schemaPath:"#/properties/token_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.properties.token_response.properties.capture.items.required,parentSchema:schema34.properties.token_response.properties.capture.items,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data45.pointer === undefined){
const err78 = {instancePath:instancePath+"/token_response/capture/" + i3,schemaPath:"#/properties/token_response/properties/capture/items/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema34.properties.token_response.properties.capture.items.required,parentSchema:schema34.properties.token_response.properties.capture.items,data:data45};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key9 in data45){
if(!((key9 === "name") || (key9 === "pointer"))){
const err79 = {instancePath:instancePath+"/token_response/capture/" + i3,schemaPath:"#/properties/token_response/properties/capture/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.token_response.properties.capture.items,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data45.name !== undefined){
let data46 = data45.name;
if(typeof data46 === "string"){
if(!pattern7.test(data46)){
const err80 = {instancePath:instancePath+"/token_response/capture/" + i3+"/name",schemaPath:"#/properties/token_response/properties/capture/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema34.properties.token_response.properties.capture.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/token_response/capture/" + i3+"/name",schemaPath:"#/properties/token_response/properties/capture/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.token_response.properties.capture.items.properties.name.type,parentSchema:schema34.properties.token_response.properties.capture.items.properties.name,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data45.pointer !== undefined){
let data47 = data45.pointer;
if(typeof data47 === "string"){
if(!(formats20.test(data47))){
const err82 = {instancePath:instancePath+"/token_response/capture/" + i3+"/pointer",schemaPath:"#/$defs/pointer/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema37,data:data47};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/token_response/capture/" + i3+"/pointer",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data47};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/token_response/capture/" + i3,schemaPath:"#/properties/token_response/properties/capture/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.properties.capture.items.type,parentSchema:schema34.properties.token_response.properties.capture.items,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/token_response/capture",schemaPath:"#/properties/token_response/properties/capture/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.token_response.properties.capture.type,parentSchema:schema34.properties.token_response.properties.capture,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data24.assume_token_type !== undefined){
let data48 = data24.assume_token_type;
if("bearer" !== data48){
const err86 = {instancePath:instancePath+"/token_response/assume_token_type",schemaPath:"#/properties/token_response/properties/assume_token_type/const",keyword:"const",params:{allowedValue: "bearer"},message:"must be equal to constant",schema:"bearer",parentSchema:schema34.properties.token_response.properties.assume_token_type,data:data48};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data24.default_expires_in !== undefined){
let data49 = data24.default_expires_in;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err87 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.token_response.properties.default_expires_in.type,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data49};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 31536000 || isNaN(data49)){
const err88 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data49};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err89 = {instancePath:instancePath+"/token_response/default_expires_in",schemaPath:"#/properties/token_response/properties/default_expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema34.properties.token_response.properties.default_expires_in,data:data49};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/token_response",schemaPath:"#/properties/token_response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.token_response.type,parentSchema:schema34.properties.token_response,data:data24};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.refresh !== undefined){
let data50 = data.refresh;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 in data50){
if(!(((key10 === "rotation") || (key10 === "reuse_grace")) || (key10 === "idle_lifetime"))){
const err91 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema34.properties.refresh,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data50.rotation !== undefined){
let data51 = data50.rotation;
if(!(((data51 === "always") || (data51 === "optional")) || (data51 === "none"))){
const err92 = {instancePath:instancePath+"/refresh/rotation",schemaPath:"#/properties/refresh/properties/rotation/enum",keyword:"enum",params:{allowedValues: schema34.properties.refresh.properties.rotation.enum},message:"must be equal to one of the allowed values",schema:schema34.properties.refresh.properties.rotation.enum,parentSchema:schema34.properties.refresh.properties.rotation,data:data51};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data50.reuse_grace !== undefined){
let data52 = data50.reuse_grace;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err93 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.reuse_grace.type,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data52};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 86400 || isNaN(data52)){
const err94 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data52};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err95 = {instancePath:instancePath+"/refresh/reuse_grace",schemaPath:"#/properties/refresh/properties/reuse_grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema34.properties.refresh.properties.reuse_grace,data:data52};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data50.idle_lifetime !== undefined){
let data53 = data50.idle_lifetime;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err96 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema34.properties.refresh.properties.idle_lifetime.type,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data53};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 315360000 || isNaN(data53)){
const err97 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 315360000},message:"must be <= 315360000",schema:315360000,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data53};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data53 < 60 || isNaN(data53)){
const err98 = {instancePath:instancePath+"/refresh/idle_lifetime",schemaPath:"#/properties/refresh/properties/idle_lifetime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60",schema:60,parentSchema:schema34.properties.refresh.properties.idle_lifetime,data:data53};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.properties.refresh.type,parentSchema:schema34.properties.refresh,data:data50};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"field.schema.json","type":"object","additionalProperties":false,"required":["name","title","type"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,62}$"},"title":{"type":"string","minLength":1},"type":{"enum":["string","secret","select","multi_select","boolean","copy"]},"help":{"type":"string"},"placeholder":{"type":"string"},"optional":{"type":"boolean","default":false},"default":{"type":["string","boolean","array"],"items":{"type":"string"}},"pattern":{"type":"string","format":"regex"},"pattern_message":{"type":"string"},"format":{"enum":["uri","hostname","email","uuid"]},"options":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/option"}},"options_from":{"enum":["scopes","actions"]},"value":{"type":"string"},"applies_to":{"type":"array","minItems":1,"items":{"type":"string"},"uniqueItems":true},"documentation_url":{"type":"string","format":"https-url"}},"$defs":{"option":{"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"type":"string"},"title":{"type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="field.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema47.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.name.type,parentSchema:schema47.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.title.type,parentSchema:schema47.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((data2 === "string") || (data2 === "secret")) || (data2 === "select")) || (data2 === "multi_select")) || (data2 === "boolean")) || (data2 === "copy"))){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema47.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.type.enum,parentSchema:schema47.properties.type,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.help !== undefined){
let data3 = data.help;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.help.type,parentSchema:schema47.properties.help,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.placeholder !== undefined){
let data4 = data.placeholder;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.placeholder.type,parentSchema:schema47.properties.placeholder,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
const err11 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.optional.type,parentSchema:schema47.properties.optional,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.default !== undefined){
let data6 = data.default;
if(((typeof data6 !== "string") && (typeof data6 !== "boolean")) && (!(Array.isArray(data6)))){
const err12 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema47.properties.default.type},message:"must be string,boolean,array",schema:schema47.properties.default.type,parentSchema:schema47.properties.default,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/default/" + i0,schemaPath:"#/properties/default/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.default.items.type,parentSchema:schema47.properties.default.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data.pattern !== undefined){
let data8 = data.pattern;
if(typeof data8 === "string"){
if(!(formats18(data8))){
const err14 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/format",keyword:"format",params:{format: "regex"},message:"must match format \""+"regex"+"\"",schema:"regex",parentSchema:schema47.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.pattern.type,parentSchema:schema47.properties.pattern,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.pattern_message !== undefined){
let data9 = data.pattern_message;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/pattern_message",schemaPath:"#/properties/pattern_message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.pattern_message.type,parentSchema:schema47.properties.pattern_message,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.format !== undefined){
let data10 = data.format;
if(!((((data10 === "uri") || (data10 === "hostname")) || (data10 === "email")) || (data10 === "uuid"))){
const err17 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema47.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.format.enum,parentSchema:schema47.properties.format,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.options !== undefined){
let data11 = data.options;
if(Array.isArray(data11)){
if(data11.length < 1){
const err18 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema47.properties.options,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.value === undefined){
const err19 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema48.required,parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.title === undefined){
const err20 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema48.required,parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data12){
if(!((key1 === "value") || (key1 === "title"))){
const err21 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.value !== undefined){
let data13 = data12.value;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/options/" + i1+"/value",schemaPath:"#/$defs/option/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.value.type,parentSchema:schema48.properties.value,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.title !== undefined){
let data14 = data12.title;
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/options/" + i1+"/title",schemaPath:"#/$defs/option/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.title.type,parentSchema:schema48.properties.title,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/$defs/option/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.options.type,parentSchema:schema47.properties.options,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.options_from !== undefined){
let data15 = data.options_from;
if(!((data15 === "scopes") || (data15 === "actions"))){
const err26 = {instancePath:instancePath+"/options_from",schemaPath:"#/properties/options_from/enum",keyword:"enum",params:{allowedValues: schema47.properties.options_from.enum},message:"must be equal to one of the allowed values",schema:schema47.properties.options_from.enum,parentSchema:schema47.properties.options_from,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.value !== undefined){
let data16 = data.value;
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.value.type,parentSchema:schema47.properties.value,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.applies_to !== undefined){
let data17 = data.applies_to;
if(Array.isArray(data17)){
if(data17.length < 1){
const err28 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema47.properties.applies_to,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 !== "string"){
const err29 = {instancePath:instancePath+"/applies_to/" + i2,schemaPath:"#/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.applies_to.items.type,parentSchema:schema47.properties.applies_to.items,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i3 = data17.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data17[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err30 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema47.properties.applies_to,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err31 = {instancePath:instancePath+"/applies_to",schemaPath:"#/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.applies_to.type,parentSchema:schema47.properties.applies_to,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data19 = data.documentation_url;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err32 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema47.properties.documentation_url,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.documentation_url.type,parentSchema:schema47.properties.documentation_url,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"api.schema.json","type":"object","additionalProperties":false,"required":["base_url"],"properties":{"base_url":{"type":"string","format":"https-url-template"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","default":"application/json"},"headers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]+$"},"additionalProperties":{"type":"string"}},"errors":{"type":"array","items":{"$ref":"#/$defs/error_shape"}},"request_id_header":{"type":"string"},"test":{"type":"string"}},"$defs":{"error_shape":{"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}}}};
const schema53 = {"type":"object","additionalProperties":false,"required":["code"],"properties":{"code":{"type":"string","format":"json-pointer"},"message":{"type":"string","format":"json-pointer"},"request_id":{"type":"string","format":"json-pointer"}}};
const pattern12 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9-]+$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="api.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base_url"},message:"must have required property '"+"base_url"+"'",schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "base_url") || (key0 === "media_type")) || (key0 === "headers")) || (key0 === "errors")) || (key0 === "request_id_header")) || (key0 === "test"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.base_url !== undefined){
let data0 = data.base_url;
if(typeof data0 === "string"){
if(!(formats2(data0))){
const err2 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema52.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.base_url.type,parentSchema:schema52.properties.base_url,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.media_type !== undefined){
let data1 = data.media_type;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},message:"must match pattern \""+"^[a-z]+/[a-z0-9.+-]+$"+"\"",schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema52.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/media_type",schemaPath:"#/properties/media_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.media_type.type,parentSchema:schema52.properties.media_type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern13.test(key1)){
const err6 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+$"},message:"must match pattern \""+"^[A-Za-z0-9-]+$"+"\"",schema:"^[A-Za-z0-9-]+$",parentSchema:schema52.properties.headers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema52.properties.headers.propertyNames,parentSchema:schema52.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.headers.additionalProperties.type,parentSchema:schema52.properties.headers.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.properties.headers.type,parentSchema:schema52.properties.headers,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.errors !== undefined){
let data4 = data.errors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err10 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error_shape/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema53.required,parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data5){
if(!(((key3 === "code") || (key3 === "message")) || (key3 === "request_id"))){
const err11 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error_shape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 === "string"){
if(!(formats20.test(data6))){
const err12 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/$defs/error_shape/properties/code/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema53.properties.code,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/$defs/error_shape/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.code.type,parentSchema:schema53.properties.code,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.message !== undefined){
let data7 = data5.message;
if(typeof data7 === "string"){
if(!(formats20.test(data7))){
const err14 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/$defs/error_shape/properties/message/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema53.properties.message,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/$defs/error_shape/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.message.type,parentSchema:schema53.properties.message,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.request_id !== undefined){
let data8 = data5.request_id;
if(typeof data8 === "string"){
if(!(formats20.test(data8))){
const err16 = {instancePath:instancePath+"/errors/" + i0+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/format",keyword:"format",params:{format: "json-pointer"},message:"must match format \""+"json-pointer"+"\"",schema:"json-pointer",parentSchema:schema53.properties.request_id,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/errors/" + i0+"/request_id",schemaPath:"#/$defs/error_shape/properties/request_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.request_id.type,parentSchema:schema53.properties.request_id,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/$defs/error_shape/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema52.properties.errors.type,parentSchema:schema52.properties.errors,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.request_id_header !== undefined){
let data9 = data.request_id_header;
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/request_id_header",schemaPath:"#/properties/request_id_header/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.request_id_header.type,parentSchema:schema52.properties.request_id_header,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.test !== undefined){
let data10 = data.test;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/test",schemaPath:"#/properties/test/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.test.type,parentSchema:schema52.properties.test,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="connector.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifest"},message:"must have required property '"+"manifest"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.authorization_server === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorization_server"},message:"must have required property '"+"authorization_server"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.auth === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth"},message:"must have required property '"+"auth"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.profile === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.manifest !== undefined){
let data0 = data.manifest;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.manifest.type,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(1 !== data0){
const err9 = {instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.manifest,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.extends.type,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.include !== undefined){
let data2 = data.include;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.include.items.type,parentSchema:schema31.properties.include.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.include.type,parentSchema:schema31.properties.include,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_-]{0,62}$",parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.key.type,parentSchema:schema31.properties.key,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 === "string"){
if(func2(data5) > 100){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.version !== undefined){
let data6 = data.version;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"},message:"must match pattern \""+"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$"+"\"",schema:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)$",parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.documentation_url !== undefined){
let data8 = data.documentation_url;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err23 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/documentation_url",schemaPath:"#/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documentation_url.type,parentSchema:schema31.properties.documentation_url,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.categories !== undefined){
let data9 = data.categories;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err25 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/categories/" + i1,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.categories.items.type,parentSchema:schema31.properties.categories.items,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data9[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err27 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err28 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.categories.type,parentSchema:schema31.properties.categories,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.authorization_server !== undefined){
let data11 = data.authorization_server;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.issuer === undefined){
const err29 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema32.required,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data11){
if(!(((((((key1 === "issuer") || (key1 === "authorization_endpoint")) || (key1 === "token_endpoint")) || (key1 === "revocation_endpoint")) || (key1 === "mtls_endpoint_aliases")) || (key1 === "jwks_uri")) || (key1 === "authorization_response_iss_parameter_supported"))){
const err30 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.issuer !== undefined){
let data12 = data11.issuer;
if(typeof data12 === "string"){
if(!(formats2(data12))){
const err31 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/authorization_server/issuer",schemaPath:"authorization-server.schema.json/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.issuer.type,parentSchema:schema32.properties.issuer,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.authorization_endpoint !== undefined){
let data13 = data11.authorization_endpoint;
if(typeof data13 === "string"){
if(!(formats2(data13))){
const err33 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/authorization_server/authorization_endpoint",schemaPath:"authorization-server.schema.json/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.authorization_endpoint.type,parentSchema:schema32.properties.authorization_endpoint,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.token_endpoint !== undefined){
let data14 = data11.token_endpoint;
if(typeof data14 === "string"){
if(!(formats2(data14))){
const err35 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/authorization_server/token_endpoint",schemaPath:"authorization-server.schema.json/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.token_endpoint.type,parentSchema:schema32.properties.token_endpoint,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.revocation_endpoint !== undefined){
let data15 = data11.revocation_endpoint;
if(typeof data15 === "string"){
if(!(formats2(data15))){
const err37 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/authorization_server/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.revocation_endpoint.type,parentSchema:schema32.properties.revocation_endpoint,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.mtls_endpoint_aliases !== undefined){
let data16 = data11.mtls_endpoint_aliases;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err39 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "token_endpoint") || (key2 === "revocation_endpoint"))){
const err40 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.token_endpoint !== undefined){
let data17 = data16.token_endpoint;
if(typeof data17 === "string"){
if(!(formats2(data17))){
const err41 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/token_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/token_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/token_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.token_endpoint,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.revocation_endpoint !== undefined){
let data18 = data16.revocation_endpoint;
if(typeof data18 === "string"){
if(!(formats2(data18))){
const err43 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/revocation_endpoint/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases/revocation_endpoint",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint.type,parentSchema:schema32.properties.mtls_endpoint_aliases.properties.revocation_endpoint,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/authorization_server/mtls_endpoint_aliases",schemaPath:"authorization-server.schema.json/properties/mtls_endpoint_aliases/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.mtls_endpoint_aliases.type,parentSchema:schema32.properties.mtls_endpoint_aliases,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data11.jwks_uri !== undefined){
let data19 = data11.jwks_uri;
if(typeof data19 === "string"){
if(!(formats2(data19))){
const err46 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/format",keyword:"format",params:{format: "https-url-template"},message:"must match format \""+"https-url-template"+"\"",schema:"https-url-template",parentSchema:schema32.properties.jwks_uri,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/authorization_server/jwks_uri",schemaPath:"authorization-server.schema.json/properties/jwks_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.jwks_uri.type,parentSchema:schema32.properties.jwks_uri,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.authorization_response_iss_parameter_supported !== undefined){
let data20 = data11.authorization_response_iss_parameter_supported;
if(typeof data20 !== "boolean"){
const err48 = {instancePath:instancePath+"/authorization_server/authorization_response_iss_parameter_supported",schemaPath:"authorization-server.schema.json/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.authorization_response_iss_parameter_supported.type,parentSchema:schema32.properties.authorization_response_iss_parameter_supported,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/authorization_server",schemaPath:"authorization-server.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.scopes !== undefined){
let data21 = data.scopes;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i3=0; i3<len2; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.scope === undefined){
const err50 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'",schema:schema33.required,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.title === undefined){
const err51 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema33.required,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data22){
if(!(((((((key3 === "scope") || (key3 === "title")) || (key3 === "category")) || (key3 === "description")) || (key3 === "default")) || (key3 === "required")) || (key3 === "applies_to"))){
const err52 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.scope !== undefined){
let data23 = data22.scope;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err53 = {instancePath:instancePath+"/scopes/" + i3+"/scope",schemaPath:"#/$defs/scope/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},message:"must match pattern \""+"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"+"\"",schema:"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$",parentSchema:schema33.properties.scope,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/scopes/" + i3+"/scope",schemaPath:"#/$defs/scope/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.scope.type,parentSchema:schema33.properties.scope,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.title !== undefined){
let data24 = data22.title;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err55 = {instancePath:instancePath+"/scopes/" + i3+"/title",schemaPath:"#/$defs/scope/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.title,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/scopes/" + i3+"/title",schemaPath:"#/$defs/scope/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.title.type,parentSchema:schema33.properties.title,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.category !== undefined){
let data25 = data22.category;
if(typeof data25 !== "string"){
const err57 = {instancePath:instancePath+"/scopes/" + i3+"/category",schemaPath:"#/$defs/scope/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.category.type,parentSchema:schema33.properties.category,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.description !== undefined){
let data26 = data22.description;
if(typeof data26 !== "string"){
const err58 = {instancePath:instancePath+"/scopes/" + i3+"/description",schemaPath:"#/$defs/scope/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.description.type,parentSchema:schema33.properties.description,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.default !== undefined){
let data27 = data22.default;
if(typeof data27 !== "boolean"){
const err59 = {instancePath:instancePath+"/scopes/" + i3+"/default",schemaPath:"#/$defs/scope/properties/default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.default.type,parentSchema:schema33.properties.default,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.required !== undefined){
let data28 = data22.required;
if(typeof data28 !== "boolean"){
const err60 = {instancePath:instancePath+"/scopes/" + i3+"/required",schemaPath:"#/$defs/scope/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema33.properties.required.type,parentSchema:schema33.properties.required,data:data28};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.applies_to !== undefined){
let data29 = data22.applies_to;
if(Array.isArray(data29)){
if(data29.length < 1){
const err61 = {instancePath:instancePath+"/scopes/" + i3+"/applies_to",schemaPath:"#/$defs/scope/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.applies_to,data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len3 = data29.length;
for(let i4=0; i4<len3; i4++){
let data30 = data29[i4];
if(typeof data30 !== "string"){
const err62 = {instancePath:instancePath+"/scopes/" + i3+"/applies_to/" + i4,schemaPath:"#/$defs/scope/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.applies_to.items.type,parentSchema:schema33.properties.applies_to.items,data:data30};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
let i5 = data29.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data29[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err63 = {instancePath:instancePath+"/scopes/" + i3+"/applies_to",schemaPath:"#/$defs/scope/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema33.properties.applies_to,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err64 = {instancePath:instancePath+"/scopes/" + i3+"/applies_to",schemaPath:"#/$defs/scope/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.applies_to.type,parentSchema:schema33.properties.applies_to,data:data29};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.scopes.type,parentSchema:schema31.properties.scopes,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.auth !== undefined){
let data31 = data.auth;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
const err67 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.auth,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key4 in data31){
const _errs71 = errors;
if(typeof key4 === "string"){
if(!pattern7.test(key4)){
const err68 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,62}$"+"\"",schema:"^[a-z][a-z0-9_]{0,62}$",parentSchema:schema31.properties.auth.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid16 = _errs71 === errors;
if(!valid16){
const err69 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema31.properties.auth.propertyNames,parentSchema:schema31.properties.auth,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key5 in data31){
if(!(validate21(data31[key5], {instancePath:instancePath+"/auth/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data31,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.auth.type,parentSchema:schema31.properties.auth,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.profile !== undefined){
let data33 = data.profile;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.fields === undefined){
const err71 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.profile.required,parentSchema:schema31.properties.profile,data:data33};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key6 in data33){
if(!(key6 === "fields")){
const err72 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.profile,data:data33};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.fields !== undefined){
let data34 = data33.fields;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i6=0; i6<len4; i6++){
if(!(validate31(data34[i6], {instancePath:instancePath+"/profile/fields/" + i6,parentData:data34,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/profile/fields",schemaPath:"#/properties/profile/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.profile.properties.fields.type,parentSchema:schema31.properties.profile.properties.fields,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.profile.type,parentSchema:schema31.properties.profile,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.account !== undefined){
let data36 = data.account;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.fields === undefined){
const err75 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.properties.account.required,parentSchema:schema31.properties.account,data:data36};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key7 in data36){
if(!(key7 === "fields")){
const err76 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.account,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data36.fields !== undefined){
let data37 = data36.fields;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i7=0; i7<len5; i7++){
if(!(validate31(data37[i7], {instancePath:instancePath+"/account/fields/" + i7,parentData:data37,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/account/fields",schemaPath:"#/properties/account/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.account.properties.fields.type,parentSchema:schema31.properties.account.properties.fields,data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.account.type,parentSchema:schema31.properties.account,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.prerequisites !== undefined){
let data39 = data.prerequisites;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i8=0; i8<len6; i8++){
let data40 = data39[i8];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.title === undefined){
const err79 = {instancePath:instancePath+"/prerequisites/" + i8,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema50.required,parentSchema:schema50,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data40.description === undefined){
const err80 = {instancePath:instancePath+"/prerequisites/" + i8,schemaPath:"guide.schema.json#/$defs/prerequisite/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema50.required,parentSchema:schema50,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data40){
if(!(((((key8 === "title") || (key8 === "description")) || (key8 === "from")) || (key8 === "documentation_url")) || (key8 === "applies_to"))){
const err81 = {instancePath:instancePath+"/prerequisites/" + i8,schemaPath:"guide.schema.json#/$defs/prerequisite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data40.title !== undefined){
let data41 = data40.title;
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err82 = {instancePath:instancePath+"/prerequisites/" + i8+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.title,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/prerequisites/" + i8+"/title",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.title.type,parentSchema:schema50.properties.title,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data40.description !== undefined){
let data42 = data40.description;
if(typeof data42 !== "string"){
const err84 = {instancePath:instancePath+"/prerequisites/" + i8+"/description",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.description.type,parentSchema:schema50.properties.description,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.from !== undefined){
let data43 = data40.from;
if(!((data43 === "admin") || (data43 === "provider"))){
const err85 = {instancePath:instancePath+"/prerequisites/" + i8+"/from",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/from/enum",keyword:"enum",params:{allowedValues: schema50.properties.from.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.from.enum,parentSchema:schema50.properties.from,data:data43};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data40.documentation_url !== undefined){
let data44 = data40.documentation_url;
if(typeof data44 === "string"){
if(!(formats0(data44))){
const err86 = {instancePath:instancePath+"/prerequisites/" + i8+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema50.properties.documentation_url,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/prerequisites/" + i8+"/documentation_url",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/documentation_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.documentation_url.type,parentSchema:schema50.properties.documentation_url,data:data44};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data40.applies_to !== undefined){
let data45 = data40.applies_to;
if(Array.isArray(data45)){
if(data45.length < 1){
const err88 = {instancePath:instancePath+"/prerequisites/" + i8+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.applies_to,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len7 = data45.length;
for(let i9=0; i9<len7; i9++){
let data46 = data45[i9];
if(typeof data46 !== "string"){
const err89 = {instancePath:instancePath+"/prerequisites/" + i8+"/applies_to/" + i9,schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.applies_to.items.type,parentSchema:schema50.properties.applies_to.items,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let i10 = data45.length;
let j2;
if(i10 > 1){
const indices2 = {};
for(;i10--;){
let item2 = data45[i10];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err90 = {instancePath:instancePath+"/prerequisites/" + i8+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i10+" are identical)",schema:true,parentSchema:schema50.properties.applies_to,data:data45};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
break;
}
indices2[item2] = i10;
}
}
}
else {
const err91 = {instancePath:instancePath+"/prerequisites/" + i8+"/applies_to",schemaPath:"guide.schema.json#/$defs/prerequisite/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.applies_to.type,parentSchema:schema50.properties.applies_to,data:data45};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/prerequisites/" + i8,schemaPath:"guide.schema.json#/$defs/prerequisite/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/prerequisites",schemaPath:"#/properties/prerequisites/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.prerequisites.type,parentSchema:schema31.properties.prerequisites,data:data39};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.guide !== undefined){
let data47 = data.guide;
if(Array.isArray(data47)){
const len8 = data47.length;
for(let i11=0; i11<len8; i11++){
let data48 = data47[i11];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.title === undefined){
const err94 = {instancePath:instancePath+"/guide/" + i11,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema49.required,parentSchema:schema49,data:data48};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data48.content === undefined){
const err95 = {instancePath:instancePath+"/guide/" + i11,schemaPath:"guide.schema.json/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema49.required,parentSchema:schema49,data:data48};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key9 in data48){
if(!(((((key9 === "title") || (key9 === "content")) || (key9 === "link")) || (key9 === "scopes")) || (key9 === "applies_to"))){
const err96 = {instancePath:instancePath+"/guide/" + i11,schemaPath:"guide.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data:data48};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data48.title !== undefined){
let data49 = data48.title;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err97 = {instancePath:instancePath+"/guide/" + i11+"/title",schemaPath:"guide.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.properties.title,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/guide/" + i11+"/title",schemaPath:"guide.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.title.type,parentSchema:schema49.properties.title,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data48.content !== undefined){
let data50 = data48.content;
if(typeof data50 !== "string"){
const err99 = {instancePath:instancePath+"/guide/" + i11+"/content",schemaPath:"guide.schema.json/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.content.type,parentSchema:schema49.properties.content,data:data50};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data48.link !== undefined){
let data51 = data48.link;
if(typeof data51 === "string"){
if(!(formats0(data51))){
const err100 = {instancePath:instancePath+"/guide/" + i11+"/link",schemaPath:"guide.schema.json/properties/link/format",keyword:"format",params:{format: "https-url"},message:"must match format \""+"https-url"+"\"",schema:"https-url",parentSchema:schema49.properties.link,data:data51};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/guide/" + i11+"/link",schemaPath:"guide.schema.json/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.link.type,parentSchema:schema49.properties.link,data:data51};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data48.scopes !== undefined){
let data52 = data48.scopes;
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i12=0; i12<len9; i12++){
let data53 = data52[i12];
if(typeof data53 !== "string"){
const err102 = {instancePath:instancePath+"/guide/" + i11+"/scopes/" + i12,schemaPath:"guide.schema.json/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.scopes.items.type,parentSchema:schema49.properties.scopes.items,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
let i13 = data52.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data52[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err103 = {instancePath:instancePath+"/guide/" + i11+"/scopes",schemaPath:"guide.schema.json/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i13+" are identical)",schema:true,parentSchema:schema49.properties.scopes,data:data52};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err104 = {instancePath:instancePath+"/guide/" + i11+"/scopes",schemaPath:"guide.schema.json/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.scopes.type,parentSchema:schema49.properties.scopes,data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data48.applies_to !== undefined){
let data54 = data48.applies_to;
if(Array.isArray(data54)){
if(data54.length < 1){
const err105 = {instancePath:instancePath+"/guide/" + i11+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema49.properties.applies_to,data:data54};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len10 = data54.length;
for(let i14=0; i14<len10; i14++){
let data55 = data54[i14];
if(typeof data55 !== "string"){
const err106 = {instancePath:instancePath+"/guide/" + i11+"/applies_to/" + i14,schemaPath:"guide.schema.json/properties/applies_to/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.applies_to.items.type,parentSchema:schema49.properties.applies_to.items,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
let i15 = data54.length;
let j4;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data54[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err107 = {instancePath:instancePath+"/guide/" + i11+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i15+" are identical)",schema:true,parentSchema:schema49.properties.applies_to,data:data54};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err108 = {instancePath:instancePath+"/guide/" + i11+"/applies_to",schemaPath:"guide.schema.json/properties/applies_to/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema49.properties.applies_to.type,parentSchema:schema49.properties.applies_to,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/guide/" + i11,schemaPath:"guide.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/guide",schemaPath:"#/properties/guide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.guide.type,parentSchema:schema31.properties.guide,data:data47};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.api !== undefined){
if(!(validate35(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.actions !== undefined){
let data57 = data.actions;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key10 in data57){
const _errs126 = errors;
if(typeof key10 === "string"){
if(!pattern14.test(key10)){
const err111 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$"+"\"",schema:"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$",parentSchema:schema31.properties.actions.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var valid41 = _errs126 === errors;
if(!valid41){
const err112 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema31.properties.actions.propertyNames,parentSchema:schema31.properties.actions,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
for(const key11 in data57){
let data58 = data57[key11];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.title === undefined){
const err113 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema54.required,parentSchema:schema54,data:data58};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data58.method === undefined){
const err114 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'",schema:schema54.required,parentSchema:schema54,data:data58};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data58.path === undefined){
const err115 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema54.required,parentSchema:schema54,data:data58};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key12 in data58){
if(!(func1.call(schema54.properties, key12))){
const err116 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data:data58};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data58.title !== undefined){
let data59 = data58.title;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err117 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"action.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.title,data:data59};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"action.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.title.type,parentSchema:schema54.properties.title,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data58.description !== undefined){
let data60 = data58.description;
if(typeof data60 !== "string"){
const err119 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"action.schema.json/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.description.type,parentSchema:schema54.properties.description,data:data60};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data58.method !== undefined){
let data61 = data58.method;
if(!(((((data61 === "GET") || (data61 === "POST")) || (data61 === "PUT")) || (data61 === "PATCH")) || (data61 === "DELETE"))){
const err120 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/method",schemaPath:"action.schema.json/properties/method/enum",keyword:"enum",params:{allowedValues: schema54.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.method.enum,parentSchema:schema54.properties.method,data:data61};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data58.path !== undefined){
let data62 = data58.path;
if(typeof data62 === "string"){
if(!pattern15.test(data62)){
const err121 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"action.schema.json/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^?#\\s]*$"},message:"must match pattern \""+"^/[^?#\\s]*$"+"\"",schema:"^/[^?#\\s]*$",parentSchema:schema54.properties.path,data:data62};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"action.schema.json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.path.type,parentSchema:schema54.properties.path,data:data62};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data58.query !== undefined){
let data63 = data58.query;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key13 in data63){
let data64 = data63[key13];
if(typeof data64 !== "string"){
const err123 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/query/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/properties/query/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.query.additionalProperties.type,parentSchema:schema54.properties.query.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/query",schemaPath:"action.schema.json/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.query.type,parentSchema:schema54.properties.query,data:data63};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data58.body !== undefined){
let data65 = data58.body;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
}
else {
const err125 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/body",schemaPath:"action.schema.json/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.body.type,parentSchema:schema54.properties.body,data:data65};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data58.input !== undefined){
let data66 = data58.input;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
}
else {
const err126 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"action.schema.json/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.input.type,parentSchema:schema54.properties.input,data:data66};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data58.output !== undefined){
let data67 = data58.output;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
}
else {
const err127 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"action.schema.json/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.output.type,parentSchema:schema54.properties.output,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data58.scopes !== undefined){
let data68 = data58.scopes;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(Object.keys(data68).length > 1){
const err128 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema54.properties.scopes,data:data68};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(Object.keys(data68).length < 1){
const err129 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema54.properties.scopes,data:data68};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key14 in data68){
if(!((key14 === "all_of") || (key14 === "any_of"))){
const err130 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema54.properties.scopes,data:data68};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data68.all_of !== undefined){
let data69 = data68.all_of;
if(Array.isArray(data69)){
if(data69.length < 1){
const err131 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of",schemaPath:"action.schema.json/properties/scopes/properties/all_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.scopes.properties.all_of,data:data69};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len11 = data69.length;
for(let i16=0; i16<len11; i16++){
let data70 = data69[i16];
if(typeof data70 !== "string"){
const err132 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of/" + i16,schemaPath:"action.schema.json/properties/scopes/properties/all_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.scopes.properties.all_of.items.type,parentSchema:schema54.properties.scopes.properties.all_of.items,data:data70};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
let i17 = data69.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data69[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err133 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of",schemaPath:"action.schema.json/properties/scopes/properties/all_of/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i17+" are identical)",schema:true,parentSchema:schema54.properties.scopes.properties.all_of,data:data69};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
break;
}
indices5[item5] = i17;
}
}
}
else {
const err134 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/all_of",schemaPath:"action.schema.json/properties/scopes/properties/all_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.scopes.properties.all_of.type,parentSchema:schema54.properties.scopes.properties.all_of,data:data69};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data68.any_of !== undefined){
let data71 = data68.any_of;
if(Array.isArray(data71)){
if(data71.length < 1){
const err135 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of",schemaPath:"action.schema.json/properties/scopes/properties/any_of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema54.properties.scopes.properties.any_of,data:data71};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len12 = data71.length;
for(let i18=0; i18<len12; i18++){
let data72 = data71[i18];
if(typeof data72 !== "string"){
const err136 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of/" + i18,schemaPath:"action.schema.json/properties/scopes/properties/any_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.scopes.properties.any_of.items.type,parentSchema:schema54.properties.scopes.properties.any_of.items,data:data72};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let i19 = data71.length;
let j6;
if(i19 > 1){
const indices6 = {};
for(;i19--;){
let item6 = data71[i19];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err137 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of",schemaPath:"action.schema.json/properties/scopes/properties/any_of/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i19+" are identical)",schema:true,parentSchema:schema54.properties.scopes.properties.any_of,data:data71};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break;
}
indices6[item6] = i19;
}
}
}
else {
const err138 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/any_of",schemaPath:"action.schema.json/properties/scopes/properties/any_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.scopes.properties.any_of.type,parentSchema:schema54.properties.scopes.properties.any_of,data:data71};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"action.schema.json/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.scopes.type,parentSchema:schema54.properties.scopes,data:data68};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data58.effects !== undefined){
let data73 = data58.effects;
if(Array.isArray(data73)){
const len13 = data73.length;
for(let i20=0; i20<len13; i20++){
let data74 = data73[i20];
if(!(((data74 === "read") || (data74 === "write")) || (data74 === "spends_credits"))){
const err140 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/effects/" + i20,schemaPath:"action.schema.json/properties/effects/items/enum",keyword:"enum",params:{allowedValues: schema54.properties.effects.items.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.effects.items.enum,parentSchema:schema54.properties.effects.items,data:data74};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
let i21 = data73.length;
let j7;
if(i21 > 1){
outer0:
for(;i21--;){
for(j7 = i21; j7--;){
if(func0(data73[i21], data73[j7])){
const err141 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/effects",schemaPath:"action.schema.json/properties/effects/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i21+" are identical)",schema:true,parentSchema:schema54.properties.effects,data:data73};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/effects",schemaPath:"action.schema.json/properties/effects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.effects.type,parentSchema:schema54.properties.effects,data:data73};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data58.idempotent !== undefined){
let data75 = data58.idempotent;
if(typeof data75 !== "boolean"){
const err143 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/idempotent",schemaPath:"action.schema.json/properties/idempotent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.idempotent.type,parentSchema:schema54.properties.idempotent,data:data75};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/actions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"action.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data:data58};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.actions.type,parentSchema:schema31.properties.actions,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateManifest: ValidateFunction = validate
